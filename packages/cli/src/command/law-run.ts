import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '@davylamp/finding'
import { isLocalDate } from '@davylamp/law'
import { lawFolder, type LawInForce, readLaw } from '@davylamp/store'
import type { Io } from '../io.js'
import { usualDataFolder } from '../records/data-folder.js'
import { leftOut } from '../records/law-problems.js'
import { today } from '../records/options.js'
import { systemCause } from '../system-cause.js'
import type { SayLaw } from '../text-law.js'
import { UsageError } from '../usage-error.js'
import { actsIn, calendarOf, openPointsOf, termsOf, textsOn } from './law-lines.js'
import type { LawOptions } from './law.js'

interface Run {
  readonly io: Io
  readonly say: SayLaw
  readonly language: Language
}

/**
 * `davylamp law`: what is in force on a day, or what of it is unsure.
 *
 * @returns 0 in order, 2 the folder cannot be read, 3 rows of the site's files were left out
 */
export async function showLaw(options: LawOptions, run: Run): Promise<number> {
  const { io, say } = run
  const { on = today(), province = null, unsure = false } = options
  if (!isLocalDate(on)) throw new UsageError(say('bad-date', { text: on }))
  const law = await lawOf(join(options.data ?? usualDataFolder(io.environment), lawFolder), run)
  if (law === null) return 2
  const names = law.files.map(({ name }) => name).join(', ')
  io.out(`${say('head', { on, sha256: law.sha256.slice(0, 16) })}\n`)
  io.out(`${names === '' ? say('shipped') : say('files', { names })}\n`)
  const view = { on, unsure, province, say }
  for (const section of [textsOn, openPointsOf, calendarOf, termsOf, actsIn]) {
    const { title, lines } = section(law.set, view)
    if (lines.length > 0) io.out(`\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
  }
  return tell(law, run)
}

/**
 * `davylamp law check FOLDER`: what of a site's files would be left out.
 *
 * @returns 0 nothing, 2 there is nothing that can be read, 3 something, which is named
 */
export async function checkLaw(folder: string, run: Run): Promise<number> {
  const { io, say } = run
  const law = await lawOf(folder, run)
  if (law === null) return 2
  if (law.files.length === 0) {
    io.err(`${existsSync(folder) ? say('no-files', { path: folder }) : unread(folder, missing, run)}\n`)
    return 2
  }
  const [n, files] = [law.problems.length, law.files.length]
  const code = tell(law, run)
  io.out(`${n === 0 ? say('in-order', { files }) : say('not-in-order', { n, files })}\n`)
  return code
}

const missing = Object.assign(new Error('there is no such folder'), { code: 'ENOENT', syscall: 'open' })

async function lawOf(folder: string, run: Run): Promise<LawInForce | null> {
  try {
    return await readLaw(folder)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    run.io.err(`${unread(folder, error, run)}\n`)
    return null
  }
}

function unread(path: string, error: unknown, { say, language }: Run): string {
  return say('unreadable', { path, cause: systemCause(error, language, 'read') })
}

function tell({ problems }: LawInForce, { io, language }: Run): number {
  for (const line of leftOut(problems, language)) io.err(`${line}\n`)
  return problems.length === 0 ? 0 : 3
}
