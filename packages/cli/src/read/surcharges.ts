import { loadSurcharges, type Surcharge } from '@davylamp/law'
import type { Io } from '../io.js'
import type { Say } from '../texts.js'
import { readNamedFile } from './named-file.js'

/** Reads the surcharges of documents that the user holds; rows that are wrong are named and left out. Undefined without a file. */
export async function readSurcharges(path: string | null, io: Io, say: Say): Promise<readonly Surcharge[] | undefined> {
  if (path === null) return undefined
  const { rows, problems } = loadSurcharges(await readNamedFile(path, say))
  for (const { path: place, said } of problems)
    io.err(`${say('usage.site-file', { path, place: place === '' ? '' : ` ${place}`, what: said[say.language] })}\n`)
  return rows
}
