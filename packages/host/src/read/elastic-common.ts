import { eventOf, numberAt, textAt } from './event-of.js'
import { at } from './fields.js'
import type { JsonReader } from './reader.js'

/** Events in the Elastic Common Schema (process.*, destination.*). */
export const elasticCommon: JsonReader = {
  name: 'ecs',
  read(fields, { id }) {
    const cmdline = textAt(fields, 'process.command_line')
    const args = at(fields, 'process.args')
    const path = textAt(fields, 'process.executable')
    if (cmdline === null && path === null && !Array.isArray(args)) return null
    const port = numberAt(fields, 'destination.port')
    const address = textAt(fields, 'destination.ip')
    const pid = numberAt(fields, 'process.pid')
    return eventOf(
      {
        pid,
        parent: numberAt(fields, 'process.parent.pid'),
        parentName: textAt(fields, 'process.parent.name'),
        name: textAt(fields, 'process.name'),
        path,
        cmdline,
        argv: Array.isArray(args) ? args.filter((one) => typeof one === 'string') : null,
        user: textAt(fields, 'user.name'),
        sha256: textAt(fields, 'process.hash.sha256'),
      },
      textAt(fields, '@timestamp'),
      id,
      port === null || address === null
        ? {}
        : {
            sockets: [
              {
                pid,
                remoteAddress: address,
                remoteHost: textAt(fields, 'destination.domain'),
                remotePort: port,
                state: null,
              },
            ],
          },
    )
  },
}
