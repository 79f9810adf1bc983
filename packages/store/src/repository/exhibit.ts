import { type Exhibit, readExhibit } from '@davylamp/finding'
import type { Database } from '../schema/connect.js'
import { contentOf } from './evidence.js'

/** What pictures of a finding are drawn from, in its part of an evidence folder; larger ones are kept as files only. */
export const exhibitFile = 'exhibit.json'
export const largestExhibitBytes = 8 * 1024 * 1024

/** Was held against its form when it was taken in; null where an older program kept something else under the name. */
export async function exhibitOf(db: Database, sha256: string): Promise<Exhibit | null> {
  const pieces: Uint8Array[] = []
  for await (const piece of contentOf(db, sha256)) pieces.push(piece)
  return parseExhibit(Buffer.concat(pieces).toString('utf8'))
}

/** Null where a text is no exhibit. */
export function parseExhibit(text: string): Exhibit | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  return readExhibit(value)
}
