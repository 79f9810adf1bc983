import type { Score } from '@davylamp/finding'
import type { CountedUnit } from './speaker.js'

const notMeters = /\.(?:plant|transformer|balance|no-topology)/

/** What scored subjects are called together: meters, unless plants or transformers are among them. */
export function scoredUnit(scores: readonly Score[]): CountedUnit {
  return scores.some(({ reason }) => notMeters.test(reason)) ? 'metered' : 'meter'
}
