import { createHmac } from 'node:crypto'
import { countsAsHome, type LeadEvent, type LeadStatus } from '@davylamp/casework'
import type { Finding, Sentence } from '@davylamp/finding'
import type { LeadView } from '@davylamp/store'
import { hidden, hiddenSentence, hiddenTexts, namesOf } from './hide.js'

/** About one kilometre: enough to see which part of a town, not which house. */
const coarseDegrees = 0.01

/** Whether a lead may be about somebody's home: it is one, or its load came up without anybody knowing what the place is. */
export function isPersonal({ site, senses }: LeadView): boolean {
  const premises = site?.premises ?? null
  if (premises !== null) return countsAsHome({ siteId: '', premises, capacityKva: null })
  return senses.includes('power')
}

/** A lead under a pseudonym: the same lead has the same one, and nobody reads from it whose it is. */
export function maskedView(view: LeadView, secret: string): LeadView {
  const name = pseudonym(view.leadId, secret)
  const coarse = (degrees: number | null) =>
    degrees === null ? null : Math.round(degrees / coarseDegrees) * coarseDegrees
  const site =
    view.site === null
      ? null
      : { ...view.site, siteId: name, name, lon: coarse(view.site.lon), lat: coarse(view.site.lat) }
  return { ...view, place: name, site }
}

export function pseudonym(leadId: string, secret: string): string {
  return `H-${createHmac('sha256', secret).update(leadId).digest('hex').slice(0, 10)}`
}

/** What was found, without what it was found at: not in fields and not in sentences. */
export function maskedFinding(finding: Finding): Partial<Finding> {
  const { schema, id, sense, verdict, score, from, to, reasons, alternatives, missing, detector } = finding
  const { poolAccount: _account, worker: _worker, energyBasis, harmNotes, ...facts } = finding.mining
  const pool = facts.pool ?? ''
  const hide = <Said extends Sentence>(said: Said) => hiddenSentence(said, pool)
  return {
    schema,
    id,
    sense,
    verdict,
    score,
    from,
    to,
    mining: {
      ...facts,
      ...(energyBasis !== undefined && { energyBasis: hide(energyBasis) }),
      ...(harmNotes !== undefined && { harmNotes: harmNotes.map(hide) }),
    },
    reasons: reasons.map(hide),
    alternatives: alternatives.map(hide),
    missing: missing.map(hide),
    detector,
  }
}

/** Names that must not stand in any text of a lead: of the place, and of what was found there. Too short ones would tear words apart. */
export function namesOfLead({ place, site }: LeadView, findings: readonly Finding[]): string[] {
  const names = [place, site?.siteId, site?.name, ...findings.flatMap(namesOf)].filter((name) => name !== undefined)
  return [...new Set(names)].filter(({ length }) => length >= 3).toSorted((a, b) => b.length - a.length)
}

export function maskedStatus(status: LeadStatus, names: readonly string[]): LeadStatus {
  const findings = Object.entries(status.findings).map(([id, joined]) => [
    id,
    { ...joined, mergedBy: { kind: joined.mergedBy.kind, value: hidden } },
  ])
  return { ...hiddenTexts(status, names), findings: Object.fromEntries(findings) }
}

export function maskedEvent(event: LeadEvent, names: readonly string[]): LeadEvent {
  if (event.kind === 'finding-joined')
    return { ...event, data: { ...event.data, mergedBy: { kind: event.data.mergedBy.kind, value: hidden } } }
  return { ...event, data: hiddenTexts(event.data, names) } as LeadEvent
}
