import { createHash } from 'node:crypto'
import { type Finding, findingId, findingSchema } from '@davylamp/finding'
import type { Judgement } from './judge/judge.js'
import type { Picture } from './picture.js'
import { detector } from './version.js'

/** Where a picture stands in its source. */
export interface PicturePlace {
  readonly source: string
  /** 1-based; null for a whole file. */
  readonly line: number | null
  /** The line itself; null for a whole file, whose hash is in the finding's evidence then. */
  readonly text: string | null
}

/** The finding about a picture that was judged. */
export function findingOf(
  { subject, time }: Picture,
  judgement: Judgement,
  { source, line, text }: PicturePlace,
  contentSha256: string,
): Finding {
  const sha256 = text === null ? contentSha256 : createHash('sha256').update(text).digest('hex')
  return {
    schema: findingSchema,
    id: findingId({ sense: 'host', detector: detector.name, subject, contentSha256, line, from: time }),
    sense: 'host',
    verdict: judgement.verdict,
    score: judgement.score,
    subject,
    source,
    line,
    from: time,
    to: time,
    mining: judgement.mining,
    stage: judgement.stage,
    reasons: judgement.reasons,
    alternatives: judgement.alternatives,
    missing: judgement.missing,
    evidence: [line === null ? { kind: 'record', source, sha256 } : { kind: 'line', source, line, sha256 }],
    detector,
  }
}
