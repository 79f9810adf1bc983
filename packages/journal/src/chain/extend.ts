import { randomUUID } from 'node:crypto'
import { clockJumpMs, clockSetBackMs } from '../clock.js'
import { noDigests } from '../hash/digests.js'
import type { Head } from '../head.js'
import { type Entry, kindPattern, maxEntryBytes, seal } from './entry.js'

/** Where a chain stands that is kept elsewhere than in a folder (in a database, say): all that its next entry needs to know. */
export interface ChainTip extends Head {
  readonly journal: string
  readonly session: number
  /** Which running clock the session goes by, and what it showed when the session was opened. */
  readonly clock: string
  readonly openedMs: number
  /** Of the last entry. */
  readonly atMs: number
  readonly elapsedMs: number
}

/** Now, by both clocks of a computer. */
export interface ChainMoment {
  readonly atMs: number
  /** A clock that only runs forward and cannot be set; all who write under one `clock` must read the same. */
  readonly runningMs: number
  readonly clock: string
}

/** An entry that is still to be written. */
export interface EntryDraft {
  readonly kind: string
  readonly body: object
  readonly by?: string
}

/** An entry as its line, without the line's end. */
export interface SealedEntry {
  readonly entry: Omit<Entry, 'sha256' | 'sm3'>
  readonly line: string
}

export interface ExtendedChain {
  /** In order; the drafts, and between them what the chain says of itself: a session that begins, a clock that was set. */
  readonly entries: readonly SealedEntry[]
  readonly tip: ChainTip
}

/**
 * Continues a chain by some entries without writing them anywhere: pure but for the name of a new journal. Whoever calls it sees to it
 * that only one continuation of a tip is kept.
 *
 * @param tip undefined where the chain begins
 * @throws TypeError, RangeError for a kind that is none, a body that is no JSON or longer than 16 MiB
 */
export function extendChain(
  tip: ChainTip | undefined,
  drafts: readonly EntryDraft[],
  moment: ChainMoment,
  by: readonly string[],
): ExtendedChain {
  const chain = new Extension(tip, moment)
  const isSameSession = tip !== undefined && tip.clock === moment.clock && tip.openedMs <= moment.runningMs
  if (!isSameSession) chain.open(by)
  else chain.remarkClock()
  for (const { kind, body, by: one } of drafts) {
    if (!kindPattern.test(kind)) throw new TypeError(`“${kind}” cannot be the kind of an entry.`)
    chain.add(kind, body, one)
  }
  return chain.end()
}

class Extension {
  readonly #entries: SealedEntry[] = []
  readonly #atMs: number
  readonly #moment: ChainMoment
  readonly #before: ChainTip | undefined
  #tip: ChainTip

  constructor(tip: ChainTip | undefined, moment: ChainMoment) {
    this.#moment = moment
    this.#atMs = Math.floor(moment.atMs)
    this.#before = tip
    this.#tip = tip ?? {
      seq: 0,
      ...noDigests,
      journal: randomUUID(),
      session: 0,
      clock: moment.clock,
      openedMs: moment.runningMs,
      atMs: this.#atMs,
      elapsedMs: 0,
    }
  }

  open(by: readonly string[]): void {
    const setBackMs = this.#before === undefined ? 0 : clockSetBackMs(this.#before.atMs, this.#atMs)
    const { clock, runningMs } = this.#moment
    this.#tip = { ...this.#tip, session: this.#tip.session + 1, clock, openedMs: runningMs, elapsedMs: 0 }
    const { journal, session } = this.#tip
    const body = { schema: 'davylamp.journal/1', journal, session, by }
    this.add('journal.opened', setBackMs > 0 ? { ...body, clockSetBackMs: setBackMs } : body)
  }

  remarkClock(): void {
    const byMs = clockJumpMs(this.#tip, { atMs: this.#atMs, elapsedMs: this.#elapsedMs() })
    if (byMs !== 0) this.add(byMs < 0 ? 'clock.set-back' : 'clock.jumped', { byMs })
  }

  add(kind: string, body: object, by?: string): void {
    const { seq, sha256, sm3 } = this.#tip
    const elapsedMs = this.#elapsedMs()
    const at = new Date(this.#atMs).toISOString()
    const head = { at, body: { ...body }, ...(by !== undefined && { by }), elapsedMs, kind }
    const entry = { ...head, prevSha256: sha256, prevSm3: sm3, seq: seq + 1 }
    const { line, digests } = seal(entry)
    if (line.length > maxEntryBytes / 3 && Buffer.byteLength(line) > maxEntryBytes)
      throw new RangeError('An entry longer than 16 MiB belongs into an attachment.')
    this.#entries.push({ entry, line })
    this.#tip = { ...this.#tip, ...digests, seq: entry.seq, atMs: this.#atMs, elapsedMs }
  }

  end(): ExtendedChain {
    return { entries: this.#entries, tip: this.#tip }
  }

  #elapsedMs(): number {
    return Math.max(this.#tip.elapsedMs, Math.floor(this.#moment.runningMs - this.#tip.openedMs))
  }
}
