import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical.js'
import type { Sense } from './finding.js'
import type { Subject } from './subject.js'

/** What makes a finding the same finding when it is made again; the path of the source does not. */
export interface FindingKey {
  readonly sense: Sense
  readonly detector: string
  readonly subject: Subject
  /** Hex SHA-256 of the source's bytes; empty for a roll-up. */
  readonly contentSha256: string
  readonly line: number | null
  readonly from: string | null
}

/** The sense and 16 hex digits of SHA-256 over detector, canonical subject, content hash, line and start. */
export function findingId(key: FindingKey): string {
  const text = canonicalJson([key.detector, key.subject, key.contentSha256, key.line, key.from])
  return `${key.sense}:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}
