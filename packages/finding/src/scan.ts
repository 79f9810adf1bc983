import type { Exhibit } from './exhibit.js'
import type { Finding } from './finding.js'
import type { Problem } from './problem.js'

/** One file that was looked at. */
export interface SourceSummary {
  readonly source: string
  /** What it was recognised as, by content: `pcap`, `csv:readings`, … */
  readonly recognisedAs: string
  readonly bytes: number
  /** What was got out of it, for people: meters, packets, flows, rows. */
  readonly counts: Readonly<Record<string, number>>
}

/** A score for every subject that was looked at, also those without a finding. */
export interface Score {
  readonly subjectId: string
  readonly score: number
  readonly status: 'judged' | 'not-judged'
  /** A stable code when not judged, else the strongest reason's code. */
  readonly reason: string
}

/** Everything that one scan of one sense brought to light. */
export interface SenseResult {
  readonly findings: readonly Finding[]
  readonly scores: readonly Score[]
  readonly exhibits: readonly Exhibit[]
  readonly problems: readonly Problem[]
}
