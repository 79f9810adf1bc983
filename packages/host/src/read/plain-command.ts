import { emptyPicture, emptyProcess } from '../picture.js'
import { numberOf, textOf } from './fields.js'
import type { JsonReader } from './reader.js'

/** One command line an object, with whatever else of a process is known: `cmdline`, `command_line`, `CommandLine`. */
export const plainCommand: JsonReader = {
  name: 'command-lines',
  read(fields, { id }) {
    const cmdline = textOf(fields, 'cmdline', 'command_line', 'commandLine', 'CommandLine')
    if (cmdline === null) return null
    return {
      ...emptyPicture,
      subject: { kind: 'event', id },
      time: isoOf(textOf(fields, 'time', 'timestamp', '@timestamp', 'UtcTime')),
      processes: [
        {
          ...emptyProcess,
          cmdline,
          pid: numberOf(fields, 'pid', 'ProcessId'),
          parent: numberOf(fields, 'parent', 'ppid', 'ParentProcessId'),
          name: textOf(fields, 'name', 'comm'),
          path: textOf(fields, 'path', 'exe', 'Image'),
          user: textOf(fields, 'user', 'username', 'User'),
        },
      ],
    }
  },
}

/** A time with its zone as ISO 8601 UTC; null where it names none. */
export function isoOf(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return null
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`
  const time = new Date(zoned.replace(' ', 'T'))
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
