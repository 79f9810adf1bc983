import type { FindingCode, MiningFacts, Params } from '@davylamp/finding'
import type { ProcessRow } from '../picture.js'
import type { Seen } from '../seen.js'

/**
 * What a term speaks for.
 *
 * - `mining`: a miner runs or ran
 * - `preparing`: one is fetched, installed or scheduled, or the machine is made ready for it
 * - `residual`: something of one is left
 * - `context`: it goes with mining and with much else
 * - `dual-use`: coins, nodes or heavy load, without mining
 * - `proxyjacking`: the line is sold, not the processor
 */
export type Bearing = 'mining' | 'preparing' | 'residual' | 'context' | 'dual-use' | 'proxyjacking'

/** A piece of evidence with its number. */
export interface Term {
  readonly code: FindingCode
  /** Natural log-odds for mining; negative against it. */
  readonly weight: number
  readonly bears: Bearing
  readonly params: Params
  readonly facts?: MiningFacts
  /** The process that it is about. Weak signs count together where they are of one process, not where each is of another. */
  readonly about?: ProcessRow
  /** 1-based, where the source has lines of its own inside. */
  readonly line?: number
}

/** One kind of evidence: where it looks, and how much it may count in all. */
export interface Tell {
  readonly name: string
  /** The sum of its terms counts up to this. */
  readonly cap: number
  look(seen: Seen): readonly Term[]
}

/** The text cut to what fits a sentence, without line ends. */
export function shown(text: string, most = 120): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`
}
