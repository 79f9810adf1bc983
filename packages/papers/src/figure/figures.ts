import type { Exhibit, Finding, Language } from '@davylamp/finding'
import { printPlots } from '@davylamp/report'
import type { PaperKind } from '../kind/kind.js'

/** What the plots of a lead are drawn from. */
export interface LeadEvidence {
  readonly findings: readonly Finding[]
  readonly exhibits: readonly Exhibit[]
}

/** The plots that a kind of paper carries, as far as the leads of its case have what they are drawn from: SVG in grey, by name. */
export function figuresOf(
  kind: PaperKind,
  leads: readonly LeadEvidence[],
  language: Language,
  zone = 'Asia/Shanghai',
): Readonly<Record<string, string>> {
  const { figures = [] } = kind
  if (figures.length === 0) return {}
  const shown = leads.flatMap(({ findings, exhibits }) => {
    const mining = new Map(findings.map((finding) => [finding.id, finding.mining]))
    return exhibits.map((exhibit) => ({ exhibit, mining: mining.get(exhibit.findingId) ?? {} }))
  })
  const plots = Object.entries(printPlots(shown, language, zone))
  return Object.fromEntries(plots.filter(([name]) => figures.includes(name)))
}
