import { type Evidence, type Finding, findingId, findingSchema } from '@davylamp/finding'
import type { Judgement } from './judge.js'
import { detector } from './version.js'

export interface Judged {
  /** Address or file. */
  readonly id: string
  readonly source: string
  /** Of a crawl, from 1; else null. */
  readonly line: number | null
  readonly contentSha256: string
  readonly bytes: number
  readonly judgement: Judgement
}

/** The finding about a page; null when there is nothing to say of it. */
export function findingOf({ id, source, line, contentSha256, bytes, judgement }: Judged): Finding | null {
  const { verdict, score, reasons, alternatives, missing, mining, offset } = judgement
  if (verdict === null) return null
  const subject = { kind: 'page', id } as const
  const place = line === null ? { offset: offset ?? 0, length: bytes } : { line }
  const evidence: Evidence[] = [{ kind: line === null ? 'record' : 'line', source, ...place, sha256: contentSha256 }]
  return {
    schema: findingSchema,
    id: findingId({ sense: 'page', detector: detector.name, subject, contentSha256, line, from: null }),
    sense: 'page',
    verdict,
    score: Math.round(score * 1000) / 1000,
    subject,
    source,
    line,
    from: null,
    to: null,
    mining,
    reasons,
    alternatives,
    missing,
    evidence,
    detector,
  }
}
