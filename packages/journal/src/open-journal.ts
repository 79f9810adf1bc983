import { randomUUID } from 'node:crypto'
import { closeSync, constants, existsSync, openSync, readSync } from 'node:fs'
import { mkdir, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Entry } from './chain/entry.js'
import { cancelled } from './chain/tear.js'
import { walkChain, type Tear } from './chain/walk.js'
import { type Clock, clockSetBackMs, systemClock } from './clock.js'
import {
  anchorsFolder,
  attachmentsFolder,
  checksumsFile,
  journalFile,
  manifestFile,
  personalFolder,
  syncFolder,
} from './folder.js'
import { digests } from './hash/digests.js'
import { Journal } from './journal.js'
import { causeOf, JournalError, type JournalProblem } from './journal-error.js'
import { Holdings } from './keep/holdings.js'
import { destroyFile } from './keep/store-file.js'
import { lockFolder } from './lock.js'
import { lyingAt } from './plain-file.js'
import { say } from './text/say.js'

export interface JournalOptions {
  /** Who writes in this session: roles or certificate numbers; names of persons belong into {@link Journal.personal}. */
  readonly by: readonly string[]
  readonly clock?: Clock
}

export type OpenedJournal = { readonly journal: Journal } | { readonly problem: JournalProblem }

/**
 * Opens a journal in a folder for writing, or begins one. What lies there is checked first: a journal that does not verify is left as it
 * is; an entry whose writing was interrupted is kept in place and recorded; erasures that were interrupted are completed.
 *
 * @example
 * const opened = await openJournal('evidence', { by: ['officer 1', 'officer 2'] })
 * if ('problem' in opened) throw new Error(opened.problem.en)
 * await opened.journal.append('item.typed', { item: 'A-17', make: 'Bitmain' })
 * await opened.journal.close()
 */
export async function openJournal(folder: string, options: JournalOptions): Promise<OpenedJournal> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return { problem: say('folder-unusable', { folder, cause: causeOf(error) }) }
  }
  const lock = await lockFolder(folder)
  if ('code' in lock) return { problem: lock }
  try {
    const opened = await openLocked(folder, options, () => lock.release())
    if ('problem' in opened) await lock.release()
    return opened
  } catch (error) {
    await lock.release()
    if (error instanceof JournalError) return { problem: error.said }
    return { problem: say('folder-unusable', { folder, cause: causeOf(error) }) }
  }
}

async function openLocked(
  folder: string,
  options: JournalOptions,
  release: () => Promise<void>,
): Promise<OpenedJournal> {
  const foreign = foreignIn(folder)
  if (foreign !== undefined) return { problem: say('folder-linked', { folder, file: foreign }) }
  const path = join(folder, journalFile)
  const isNew = !existsSync(path)
  for (const name of [attachmentsFolder, personalFolder])
    await mkdir(join(folder, name), { recursive: true, mode: 0o700 })
  const handle = await open(path, constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | noFollow, 0o600)
  try {
    if (isNew) await syncFolder(folder)
    const past = review(folder)
    if ('code' in past) {
      await handle.close()
      return { problem: say('not-opened-broken', { folder, first: past.en }) }
    }
    await sweep(folder, past.holdings)
    const clock = options.clock ?? systemClock
    const setBackMs = past.last === undefined ? 0 : clockSetBackMs(Date.parse(past.last.at), clock.wallMs())
    const journal = new Journal({
      folder,
      handle,
      clock,
      holdings: past.holdings,
      last: past.last,
      release,
      prefix: past.terminated ? '' : past.tear ? cancelled : '\n',
    })
    await journal.begin({
      schema: 'davylamp.journal/1',
      journal: past.journal ?? randomUUID(),
      session: past.sessions + 1,
      by: options.by,
      ...(past.tear && { repaired: past.tear }),
      ...(setBackMs > 0 && { clockSetBackMs: setBackMs }),
    })
    return { journal }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Where the system has it: a link of the journal's name is refused even if it appears at the last moment. */
const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW

/** The first thing of the folder that is not what the journal would have put there. */
function foreignIn(folder: string): string | undefined {
  const files = [journalFile, manifestFile, checksumsFile].filter((name) =>
    ['foreign', 'folder'].includes(lyingAt(folder, name).is),
  )
  const folders = [attachmentsFolder, personalFolder, anchorsFolder].filter((name) =>
    ['foreign', 'file'].includes(lyingAt(folder, name).is),
  )
  return [...files, ...folders][0]
}

interface Past {
  readonly last: Entry | undefined
  readonly journal: string | undefined
  readonly sessions: number
  readonly tear: Tear | undefined
  readonly terminated: boolean
  readonly holdings: Holdings
}

/** Walks what was written so far; gives the first fault when it does not hold together. */
function review(folder: string): Past | ReturnType<typeof say> {
  const path = join(folder, journalFile)
  const holdings = new Holdings()
  let journal: string | undefined
  let sessions = 0
  const walk = walkChain(path)
  for (;;) {
    const { value, done } = walk.next()
    if (done === true) {
      const { last, tear, terminated } = value
      return { last, journal, sessions, tear: tear && closedTear(path, tear, terminated), terminated, holdings }
    }
    if (value.type === 'fault') return value.said
    if (value.type !== 'entry') continue
    const { entry } = value
    holdings.follow(entry)
    if (entry.kind !== 'journal.opened') continue
    sessions++
    if (typeof entry.body['journal'] === 'string') journal ??= entry.body['journal']
  }
}

/** The torn bytes with the mark that is put after them before the next entry. */
function closedTear(path: string, tear: Tear, terminated: boolean): Tear {
  if (terminated) return tear
  const bytes = Buffer.concat([Buffer.alloc(tear.bytes), Buffer.from(cancelled)])
  const descriptor = openSync(path, 'r')
  try {
    readSync(descriptor, bytes, 0, tear.bytes, tear.offset)
  } finally {
    closeSync(descriptor)
  }
  return { offset: tear.offset, bytes: bytes.length, ...digests(bytes) }
}

/** Completes erasures that were recorded but interrupted, and removes files that were never finished. */
async function sweep(folder: string, holdings: Holdings): Promise<void> {
  for (const file of holdings.erasedFiles()) {
    const path = join(folder, file)
    if (existsSync(path)) await destroyFile(path)
  }
  for (const name of await readdir(folder)) {
    if (/^\.partial-[0-9a-f]{16}$/.test(name)) await rm(join(folder, name))
  }
}
