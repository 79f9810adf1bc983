import { emptyPicture, emptyProcess, type Picture, type ProcessRow } from '../picture.js'
import { at, type Fields } from './fields.js'
import { isoOf } from './plain-command.js'

/** The picture of one process that an event of Linux tells of. */
export function eventOf(
  process: Partial<ProcessRow>,
  time: string | null,
  id: string,
  extra: Partial<Picture> = {},
): Picture {
  return {
    ...emptyPicture,
    os: 'linux',
    time: isoOf(time?.replace(/(\.\d{3})\d+/, '$1') ?? null),
    subject: { kind: 'event', id },
    processes: [{ ...emptyProcess, ...process }],
    ...extra,
  }
}

export function textAt(fields: Fields, path: string): string | null {
  const value = at(fields, path)
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null
}

export function numberAt(fields: Fields, path: string): number | null {
  const value = at(fields, path)
  return typeof value === 'number' ? value : null
}
