import type { Head } from '../head.js'
import { type Params, type Said, say, type TextCode } from '../text/say.js'

/**
 * - `intact`: every entry is as it was written (what was cut off at the end, only an anchored head can tell)
 * - `torn`: the same, but for an entry at the end whose writing was interrupted
 * - `broken`: something was altered, deleted, inserted, put in another order, or does not match an anchor
 */
export type JournalVerdict = 'intact' | 'torn' | 'broken'

export type Severity = 'fault' | 'warning' | 'note'

export interface VerificationFinding extends Said {
  readonly severity: Severity
  /** The entry it concerns. */
  readonly seq?: number
}

/** The machine-readable result. */
export interface Verification {
  readonly schema: 'davylamp.verification/1'
  readonly folder: string
  readonly verdict: JournalVerdict
  readonly entries: number
  readonly head?: Head
  /** True when an anchored head or time stamp was given and every one given was found in the chain. */
  readonly anchored: boolean
  /** How many faults there are; the list names the first of them. */
  readonly faults: number
  readonly findings: readonly VerificationFinding[]
  readonly summary: Said
}

const warnings: ReadonlySet<TextCode> = new Set<TextCode>([
  'torn-tail',
  'unterminated',
  'repaired-tail',
  'clock-set-back',
  'token-earlier',
  'file-unlisted',
  'file-not-erased',
  'personal-not-erased',
])

const notes: ReadonlySet<TextCode> = new Set<TextCode>([
  'session-unclosed',
  'still-open',
  'clock-jumped',
  'file-erased',
  'personal-erased',
  'anchor-held',
  'token-held',
  'not-anchored',
])

/** A damaged journal may hold millions of faults; this many are named. */
const listedFaults = 200

/** Collects what a verification finds. */
export class Findings {
  readonly list: VerificationFinding[] = []
  faults = 0

  add(said: Said, seq?: number): void {
    const severity = warnings.has(said.code) ? 'warning' : notes.has(said.code) ? 'note' : 'fault'
    if (severity === 'fault' && ++this.faults > listedFaults) return
    this.list.push({ ...said, severity, ...(seq !== undefined && { seq }) })
  }

  say(code: TextCode, params: Params, seq?: number): void {
    this.add(say(code, params), seq)
  }
}
