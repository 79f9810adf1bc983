import { eventOf, numberAt, textAt } from './event-of.js'
import { objectOf, textOf } from './fields.js'
import type { JsonReader } from './reader.js'

/** Tetragon's `process_exec` and kin. Arguments come as one text. */
export const tetragon: JsonReader = {
  name: 'tetragon',
  read(fields, { id }) {
    const event = objectOf(fields, 'process_exec', 'process_kprobe', 'process_exit')
    const process = event === null ? null : objectOf(event, 'process')
    if (process === null) return null
    const path = textOf(process, 'binary')
    const args = textOf(process, 'arguments')
    return eventOf(
      {
        pid: numberAt(process, 'pid'),
        path,
        cmdline: path === null ? args : `${path} ${args ?? ''}`.trim(),
        cwd: textOf(process, 'cwd'),
        user: textOf(process, 'uid'),
        parentName: event === null ? null : textAt(event, 'parent.binary'),
      },
      textOf(fields, 'time') ?? textOf(process, 'start_time'),
      id,
    )
  },
}
