import { emptyPicture } from '../picture.js'
import { textOf, textsOf } from './fields.js'
import { isoOf } from './plain-command.js'
import type { JsonReader } from './reader.js'

/** What was typed into cowrie, a honeypot: commands, and addresses that were fetched. */
export const cowrie: JsonReader = {
  name: 'cowrie',
  read(fields, { id }) {
    const kind = textOf(fields, 'eventid')
    if (kind === null || !kind.startsWith('cowrie.')) return null
    const text =
      textOf(fields, 'input') ?? (kind.includes('download') ? `wget ${textsOf(fields, 'url').join(' ')}` : null)
    if (text === null || text === 'wget ') return { ...emptyPicture, time: null, subject: { kind: 'event', id } }
    return {
      ...emptyPicture,
      os: 'linux',
      time: isoOf(textOf(fields, 'timestamp')?.replace(/(\.\d{3})\d+/, '$1') ?? null),
      subject: { kind: 'event', id: `${textOf(fields, 'src_ip') ?? ''} ${textOf(fields, 'session') ?? id}`.trim() },
      commands: [{ text, place: 'session', where: null, user: null, schedule: null, line: null }],
    }
  },
}
