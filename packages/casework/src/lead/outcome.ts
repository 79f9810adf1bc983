import { subjectLabel } from '@davylamp/finding'
import type { Lead } from './lead.js'

/** What a visit found at a place, by a reason code such as `confirmed-active` or `legit-load:cold-store`. */
export interface Outcome {
  /** A site, a subject of a finding, or a lead. */
  readonly subjectId: string
  /** Local date. */
  readonly visitedOn: string
  readonly code: string
}

/** The visits so far, counted honestly: with their denominator. */
export interface HitRate {
  readonly visits: number
  /** Visits that found mining, `confirmed-active` or `confirmed-passive`. */
  readonly hits: number
}

export function hitRate(outcomes: readonly Outcome[]): HitRate {
  return { visits: outcomes.length, hits: outcomes.filter((outcome) => outcome.code.startsWith('confirmed-')).length }
}

export interface CooledLeads {
  /** Ranked anew: places checked within the cool-down stand last. */
  readonly leads: readonly Lead[]
  readonly cooling: number
}

/** Puts the leads of places that were visited within `coolDownDays` before `today` (a local date) last; none is lost. */
export function coolDown(
  leads: readonly Lead[],
  outcomes: readonly Outcome[],
  today: string,
  coolDownDays: number,
): CooledLeads {
  const since = Date.parse(today) - coolDownDays * 86_400_000
  const lately = new Set(outcomes.filter((o) => Date.parse(o.visitedOn) >= since).map((o) => o.subjectId))
  const cooling: Lead[] = []
  const others: Lead[] = []
  for (const lead of leads) (namesOf(lead).some((name) => lately.has(name)) ? cooling : others).push(lead)
  return {
    leads: [...others, ...cooling].map((lead, index) => ({ ...lead, order: index + 1 })),
    cooling: cooling.length,
  }
}

function namesOf(lead: Lead): string[] {
  const subjects = lead.findings.map((finding) => subjectLabel(finding.subject))
  return lead.site === null ? [lead.id, ...subjects] : [lead.id, lead.site.siteId, ...subjects]
}
