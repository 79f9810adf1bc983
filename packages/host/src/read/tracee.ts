import { eventOf, numberAt, textAt } from './event-of.js'
import { isFields, listOf, textOf } from './fields.js'
import type { JsonReader } from './reader.js'

/** Tracee's events: arguments are a list of `{ name, value }`. */
export const tracee: JsonReader = {
  name: 'tracee',
  read(fields, { id }) {
    if (textOf(fields, 'eventName') === null || textOf(fields, 'processName') === null) return null
    const args = new Map(
      listOf(fields, 'args').flatMap((one) => (isFields(one) ? [[String(one['name']), one['value']] as const] : [])),
    )
    const argv = args.get('argv')
    const path = args.get('pathname')
    const image = textAt(fields, 'container.image') ?? textOf(fields, 'containerImage')
    return eventOf(
      {
        pid: numberAt(fields, 'processId'),
        parent: numberAt(fields, 'parentProcessId'),
        name: textOf(fields, 'processName'),
        path: typeof path === 'string' ? path : textAt(fields, 'executable.path'),
        argv: Array.isArray(argv) ? argv.filter((one) => typeof one === 'string') : null,
        user: textOf(fields, 'userId'),
      },
      null,
      id,
      image === null || image === ''
        ? {}
        : {
            containers: [
              {
                name: null,
                image,
                command: [],
                binds: [],
                privileged: false,
                hostNetwork: false,
                hostPid: false,
                environment: [],
                kind: null,
              },
            ],
          },
    )
  },
}
