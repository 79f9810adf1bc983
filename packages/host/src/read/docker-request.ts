import { emptyPicture } from '../picture.js'
import { textOf } from './fields.js'
import type { JsonReader } from './reader.js'
import { containerRow } from './row/container-row.js'

/** One container as the Docker Engine API is asked for it or shows it. */
export const dockerRequest: JsonReader = {
  name: 'container',
  read(fields, { id }) {
    if (!('Image' in fields || 'Config' in fields) || 'EventID' in fields || 'CommandLine' in fields) return null
    if (!('Binds' in fields || 'HostConfig' in fields || 'Cmd' in fields || 'Entrypoint' in fields)) return null
    const container = containerRow(fields)
    if (container === null) return null
    return {
      ...emptyPicture,
      subject: { kind: 'event', id },
      os: 'linux',
      time: null,
      containers: [{ ...container, name: container.name ?? textOf(fields, 'url_path') }],
    }
  },
}
