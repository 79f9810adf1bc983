import type { ShownFinding } from '../../api/leads.js'

const kinds = ['poolAccount', 'pool', 'coin', 'worker'] as const

export interface Link {
  readonly kind: (typeof kinds)[number]
  readonly value: string
  readonly findings: readonly ShownFinding[]
}

const mostWorkers = 12

/** What several findings have in common, the most shared first; workers only the first dozen. */
export function linksOf(findings: readonly ShownFinding[]): readonly Link[] {
  return kinds.flatMap((kind) => {
    const byValue = new Map<string, ShownFinding[]>()
    for (const finding of findings) {
      const value = finding.mining[kind]
      if (value !== undefined) byValue.set(value, [...(byValue.get(value) ?? []), finding])
    }
    const links = [...byValue]
      .map(([value, of]) => ({ kind, value, findings: of }))
      .toSorted((a, b) => b.findings.length - a.findings.length)
    return kind === 'worker' ? links.slice(0, mostWorkers) : links
  })
}
