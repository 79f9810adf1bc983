import { eventOf } from './event-of.js'
import { objectOf, textOf } from './fields.js'
import type { JsonReader } from './reader.js'

/** Alerts of Falco, by their output fields. */
export const falco: JsonReader = {
  name: 'falco',
  read(fields, { id }) {
    const output = objectOf(fields, 'output_fields')
    if (output === null) return null
    const cmdline = textOf(output, 'proc.cmdline', 'evt.arg.cmdline')
    const path = textOf(output, 'proc.exepath', 'proc.exe')
    if (cmdline === null && path === null) return null
    const image = textOf(output, 'container.image.repository')
    return eventOf(
      {
        pid: Number(output['proc.pid'] ?? Number.NaN) || null,
        name: textOf(output, 'proc.name'),
        path,
        cmdline,
        parentName: textOf(output, 'proc.pname'),
        user: textOf(output, 'user.name'),
      },
      textOf(fields, 'time'),
      id,
      image === null
        ? {}
        : {
            containers: [
              {
                name: textOf(output, 'container.name'),
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
