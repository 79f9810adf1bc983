import type { Sense } from '@davylamp/finding'
import type { ShownFinding } from '../../api/leads.js'

const senses: readonly Sense[] = ['power', 'network', 'host', 'page', 'inventory']
const strength = ['confirmed', 'probable', 'suspect', 'related']

export interface SenseFindings {
  readonly sense: Sense
  /** The strongest first; what is about a whole subject before its parts. */
  readonly findings: readonly ShownFinding[]
}

/** Findings sense by sense, the senses that spoke strongest first. */
export function bySense(findings: readonly ShownFinding[]): readonly SenseFindings[] {
  return senses
    .map((sense) => ({ sense, findings: findings.filter((finding) => finding.sense === sense).toSorted(stronger) }))
    .filter((one) => one.findings.length > 0)
    .toSorted((a, b) => stronger(a.findings[0], b.findings[0]))
}

function stronger(a: ShownFinding | undefined, b: ShownFinding | undefined): number {
  if (a === undefined || b === undefined) return 0
  return (
    strength.indexOf(a.verdict) - strength.indexOf(b.verdict) ||
    (b.parts?.length ?? 0) - (a.parts?.length ?? 0) ||
    b.score - a.score
  )
}
