import { createHash } from 'node:crypto'
import { atLeast, type Finding, type Range, type Sense, type Verdict, verdictRank } from '@davylamp/finding'
import { type Lead, leadSchema, type MergeKey } from './lead.js'
import { combinedLogOdds } from './log-odds.js'
import { type Locate, locator, type Placement, type Places } from './place.js'

interface Group {
  readonly placement: Placement
  readonly placements: Placement[]
  /** By identifier: the same finding made twice is one, the stronger. */
  readonly findings: Map<string, Finding>
  readonly mergedBy: Record<string, MergeKey>
}

/**
 * Merges findings about one place into leads and ranks them: by verdict, then by log-odds.
 * Without tables of sites each subject is a lead of its own; flows belong to the address behind them.
 */
export function leadsOf(findings: readonly Finding[], places: Places | Locate): Lead[] {
  const locate = typeof places === 'function' ? places : locator(places)
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const placement = locate(finding)
    const group: Group = groups.get(placement.groupKey) ?? {
      placement,
      placements: [],
      findings: new Map(),
      mergedBy: {},
    }
    group.placements.push(placement)
    const same = group.findings.get(finding.id)
    if (same === undefined || byStrength(finding, same) < 0) group.findings.set(finding.id, finding)
    group.mergedBy[finding.id] = placement.mergedBy
    groups.set(placement.groupKey, group)
  }
  const leads = [...groups.values()].map((group) => leadOf(group, [...group.findings.values()]))
  return leads.toSorted(byRank).map((lead, index) => ({ ...lead, order: index + 1 }))
}

function leadOf({ placement, placements, mergedBy }: Group, findings: Finding[]): Lead {
  const premises = premisesOf(placements)
  const capacities = placements.flatMap(({ capacityKva }) => (capacityKva === undefined ? [] : [capacityKva]))
  return {
    schema: leadSchema,
    id: `lead:${createHash('sha256').update(placement.groupKey).digest('hex').slice(0, 16)}`,
    order: 0,
    site: placement.site,
    ...(premises === undefined ? {} : { premises }),
    ...(capacities.length === 0 ? {} : { capacityKva: Math.max(...capacities) }),
    place: placement.site?.name ?? placement.groupKey.slice(placement.groupKey.indexOf(' ') + 1),
    ...weighed(findings),
    mergedBy,
  }
}

/** The first word on what a place is; that somebody lives there outweighs the others. */
function premisesOf(placements: readonly Placement[]): string | undefined {
  const words = placements.flatMap(({ premises }) => (premises === undefined ? [] : [premises]))
  return words.includes('home') ? 'home' : words[0]
}

/** What findings about one place come to together. */
export type Weighed = Pick<Lead, 'verdict' | 'logOdds' | 'senses' | 'onset' | 'powerKw' | 'machines' | 'findings'>

/** Weighs findings that are known to belong together; the strongest comes first in what is given. */
export function weighed(together: readonly Finding[]): Weighed {
  const findings = together.toSorted(byStrength)
  const power = findings.find((finding) => finding.mining.powerKw !== undefined)
  return {
    verdict: verdictOf(findings),
    logOdds: Math.round(combinedLogOdds(findings) * 1000) / 1000,
    senses: [...new Set(findings.map((finding) => finding.sense))],
    onset: findings.find((finding) => finding.mining.onset !== undefined)?.mining.onset ?? null,
    powerKw: power?.mining.powerKw ?? null,
    machines: machinesOf(findings),
    findings,
  }
}

/** The strongest finding's word; two senses that suspect independently of each other make it probable. */
function verdictOf(findings: readonly Finding[]): Verdict {
  const strongest = findings[0]?.verdict ?? 'related'
  if (strongest !== 'suspect') return strongest
  const suspecting = new Set<Sense>()
  for (const finding of findings) if (atLeast(finding.verdict, 'suspect')) suspecting.add(finding.sense)
  return suspecting.size > 1 ? 'probable' : 'suspect'
}

/** The first estimate there is; a machine count from load and one from the network are not added. */
function machinesOf(findings: readonly Finding[]): Range | null {
  return findings.find((finding) => finding.mining.machines !== undefined)?.mining.machines ?? null
}

/** Orders findings, the stronger first. */
export function byStrength(a: Finding, b: Finding): number {
  return verdictRank(b.verdict) - verdictRank(a.verdict) || b.score - a.score || (a.id < b.id ? -1 : 1)
}

function byRank(a: Lead, b: Lead): number {
  return verdictRank(b.verdict) - verdictRank(a.verdict) || b.logOdds - a.logOdds || (a.id < b.id ? -1 : 1)
}
