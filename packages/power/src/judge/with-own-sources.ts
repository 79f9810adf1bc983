import { type Finding, findingId } from '@davylamp/finding'
import type { OwnSource } from '../read/own-sources.js'

/** The same finding with the files of its own meter as source, evidence and part of its identity. */
export function withOwnSources(finding: Finding, own: readonly OwnSource[]): Finding {
  const { sense, detector, subject, line, from } = finding
  const contentSha256 = own.map(({ sha256 }) => sha256).join()
  return {
    ...finding,
    id: findingId({ sense, detector: detector.name, subject, contentSha256, line, from }),
    source: own[0]?.source ?? null,
    evidence: [
      ...own.map(({ source, sha256 }) => ({ kind: 'curve' as const, source, sha256 })),
      ...finding.evidence.filter(({ kind }) => kind !== 'curve'),
    ],
  }
}
