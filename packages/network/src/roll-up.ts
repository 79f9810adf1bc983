import { atLeast, type Finding, findingId, findingSchema, reason, verdictRank } from '@davylamp/finding'
import { detector } from './version.js'

/** Rolls findings on flows up to the addresses that mine; each names its parts, which hold the evidence. */
export function rollUpAddresses(flows: readonly Finding[]): Finding[] {
  const byAddress = new Map<string, Finding[]>()
  for (const finding of flows) {
    if (finding.subject.kind !== 'flow' || !atLeast(finding.verdict, 'suspect')) continue
    const members = byAddress.get(finding.subject.client) ?? []
    members.push(finding)
    byAddress.set(finding.subject.client, members)
  }
  return [...byAddress].map(([address, members]) => addressFinding(address, members))
}

function addressFinding(address: string, members: readonly Finding[]): Finding {
  const [strongest] = members.toSorted((a, b) => verdictRank(b.verdict) - verdictRank(a.verdict) || b.score - a.score)
  const from = members.map((member) => member.from).reduce(earlier, null)
  const to = members.map((member) => member.to).reduce(later, null)
  const servers = new Set(members.map(({ subject }) => (subject.kind === 'flow' ? subject.server : '')))
  const subject = { kind: 'address', id: address } as const
  return {
    schema: findingSchema,
    id: findingId({ sense: 'network', detector: detector.name, subject, contentSha256: '', line: null, from }),
    sense: 'network',
    verdict: strongest?.verdict ?? 'suspect',
    score: strongest?.score ?? 0,
    subject,
    source: null,
    line: null,
    from,
    to,
    mining: strongest?.mining ?? {},
    parts: members.map((member) => member.id),
    reasons: [
      reason('network.address.flows', 0, { count: members.length, servers: servers.size }),
      ...(strongest?.reasons ?? []),
    ],
    alternatives: strongest?.alternatives ?? [],
    missing: strongest?.missing ?? [],
    evidence: [],
    detector,
  }
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
