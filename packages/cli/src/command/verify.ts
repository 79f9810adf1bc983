import { existsSync } from 'node:fs'
import { runVerifier } from '@davylamp/journal'
import type { Language } from '@davylamp/finding'
import type { Io } from '../io.js'
import type { Say } from '../texts.js'
import type { RawOptions } from './scan-options.js'
import { UsageError } from '../usage-error.js'

/**
 * `davylamp verify FOLDER`: checks an evidence journal. It is the same verifier that is handed out as one file.
 *
 * @returns 0 intact, 1 broken, 2 wrong usage, 3 interrupted
 */
export async function verifyJournal(
  folder: string,
  raw: RawOptions,
  language: Language,
  io: Io,
  say: Say,
): Promise<number> {
  if (!existsSync(folder)) throw new UsageError(say('usage.no-such-path', { path: folder }))
  const { head, token } = raw
  const { code, out, err } = await runVerifier([
    folder,
    ...(head === undefined ? [] : ['--head', head]),
    ...(token === undefined ? [] : ['--token', token]),
    '--language',
    language,
  ])
  io.out(out)
  io.err(err)
  return code
}
