import type { Range, Verdict } from '@davylamp/finding'
import type { ApiLead } from '@davylamp/server'
import { verdictChoices } from './lead-search.js'

export interface MergedPreview {
  readonly verdict: Verdict | null
  readonly senses: readonly string[]
  readonly findings: number
  /** From the largest of one lead to the sum of all, since they may be the same load. */
  readonly powerKw: Range | null
}

/** What one lead would show that several became. */
export function mergedPreview(leads: readonly ApiLead[]): MergedPreview {
  const verdict = verdictChoices.find((one) => leads.some((lead) => lead.verdict === one)) ?? null
  const powers = leads.flatMap(({ powerKw }) => (powerKw === null ? [] : [powerKw]))
  return {
    verdict,
    senses: [...new Set(leads.flatMap(({ senses }) => senses))],
    findings: leads.reduce((sum, { findings }) => sum + findings, 0),
    powerKw:
      powers.length === 0
        ? null
        : {
            low: Math.max(...powers.map(({ low }) => low)),
            high: powers.reduce((sum, { high }) => sum + high, 0),
          },
  }
}
