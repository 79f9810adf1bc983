import { compareLeads, coolDown, hitRate, type Lead, leadsOf, topLeads } from '@davylamp/casework'
import { atLeast } from '@davylamp/finding'
import { ownName, verdictWord } from '@davylamp/report'
import type { ScanOptions } from '../command/scan-options.js'
import type { Known } from '../read/known.js'
import { placesOf } from '../read/places-of.js'
import type { Say } from '../texts.js'
import { groupBy } from './group.js'
import type { ScanResult } from './scan.js'

export interface RankedLeads {
  readonly leads: readonly Lead[]
  /** Sentences about earlier scans and visits. */
  readonly remarks: readonly string[]
}

/** Merges and ranks, then applies what the user knows already: an earlier scan, visits, a limit. */
export function rankedLeads(
  result: ScanResult,
  { previous, outcomes }: Known,
  options: ScanOptions,
  say: Say,
): RankedLeads {
  const places = placesOf(result.tables)
  const remarks: string[] = []
  let leads: readonly Lead[] = leadsOf(result.findings, places)
  if (previous !== null) {
    const { path, findings, complaint } = previous
    const { fresh, still, gone } = compareLeads(leadsOf(findings, places), leads)
    if (complaint !== null) remarks.push(complaint)
    remarks.push(say('result.compared', { path, fresh: fresh.length, still: still.length, gone: gone.length }))
    for (const { place, verdict } of gone)
      remarks.push(
        say('result.gone', {
          place: ownName(place, options.language),
          verdict: verdictWord(verdict, options.language),
        }),
      )
  }
  if (outcomes !== null) {
    const { visits, hits } = hitRate(outcomes.outcomes)
    const today = new Date().toISOString().slice(0, 10)
    const cooled = coolDown(leads, outcomes.outcomes, today, options.coolDownDays)
    const percent = visits === 0 ? 0 : Math.round((100 * hits) / visits)
    leads = cooled.leads
    if (outcomes.complaint !== null) remarks.push(outcomes.complaint)
    remarks.push(say('result.hit-rate', { hits, visits, percent, cooling: cooled.cooling, days: options.coolDownDays }))
  }
  leads = leads.filter((lead) => atLeast(lead.verdict, options.minVerdict))
  if (options.top !== null) leads = topLeads(leads, options.top, groupBy(options.per, result.tables, say))
  return { leads, remarks }
}
