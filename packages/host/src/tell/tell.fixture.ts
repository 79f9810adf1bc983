import { type CommandRow, emptyPicture, emptyProcess, type Picture, type ProcessRow } from '../picture.js'
import { seen } from '../seen.js'
import type { Tell } from './tell.js'

/** What a tell says of a picture, as codes without the room's name. */
export function codesOf(tell: Tell, picture: Partial<Picture>): string[] {
  return tell
    .look(seen({ ...emptyPicture, subject: { kind: 'host', id: 'h' }, ...picture }))
    .map(({ code }) => code.slice('host.'.length))
}

/** The same of one command line that was started. */
export function codesOfLine(tell: Tell, cmdline: string): string[] {
  return codesOf(tell, { subject: { kind: 'event', id: 'e' }, processes: [{ ...emptyProcess, cmdline }] })
}

export function running(process: Partial<ProcessRow>): Partial<Picture> {
  return { os: 'linux', processes: [{ ...emptyProcess, pid: 7, ...process }] }
}

export function commandRow(text: string, place: CommandRow['place'], schedule: string | null = null): CommandRow {
  return { text, place, where: null, user: null, schedule, line: null }
}
