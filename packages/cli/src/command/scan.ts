import { compareLeads, coolDown, hitRate, type Lead, leadsOf, topLeads } from '@davylamp/casework'
import { atLeast } from '@davylamp/finding'
import type { Io } from '../io.js'
import { progressLine } from '../progress.js'
import { mustBeReadable, readNamedFile } from '../read/named-file.js'
import { readOutcomes } from '../read/outcomes.js'
import { readPools } from '../read/pools.js'
import { readPrevious } from '../read/previous.js'
import { groupBy } from '../scan/group.js'
import { scan, type ScanResult } from '../scan/scan.js'
import { shownZone } from '../scan/shown-zone.js'
import type { Say } from '../texts.js'
import { printLeads } from '../write/print.js'
import { problemLines } from '../write/problems.js'
import { writeOutputs } from './scan-outputs.js'
import { guardOutputs } from './output-guard.js'
import type { ScanOptions } from './scan-options.js'

/**
 * `davylamp scan`: records in, ranked leads out.
 *
 * @returns the exit code: 0 nothing at or above `probable`, 1 something found, 3 damaged input (wins over 1)
 */
export async function runScan(options: ScanOptions, io: Io, say: Say): Promise<number> {
  guardOutputs(options, say)
  for (const path of [options.previous, options.outcomes]) if (path !== null) await mustBeReadable(path, say)
  const startedAt = new Date()
  const progress = progressLine(io, say)
  const request = {
    paths: options.paths,
    mapFile: options.map === null ? null : await readNamedFile(options.map, say),
    decimal: options.decimal,
    zone: options.zone,
    province: options.province?.place,
    pools: await readPools(options.pools, io, say),
    progress,
  }
  return await scan(request, async (result, engine) => {
    progress.clear()
    const ranked = await rankedLeads(result, options, say)
    const shown = result.findings.filter((finding) => atLeast(finding.verdict, options.minVerdict))
    for (const line of problemLines(result.problems, options.language, say)) io.err(`${line}\n`)
    for (const line of ranked.remarks) io.err(`${line}\n`)
    const zone = shownZone(options.zone, result.tables)
    const outputs = { options, result, leads: ranked.leads, findings: shown, startedAt, zone, engine }
    const written = await writeOutputs(outputs, io, say)
    printLeads({ options, result, leads: ranked.leads, findings: shown, zone }, io, say)
    if (!written) return 2
    if (result.problems.some((problem) => problem.severity === 'damaged')) return 3
    return result.findings.some((finding) => atLeast(finding.verdict, 'probable')) ||
      ranked.leads.some((lead) => atLeast(lead.verdict, 'probable'))
      ? 1
      : 0
  })
}

interface RankedLeads {
  readonly leads: readonly Lead[]
  /** Sentences about earlier scans and visits. */
  readonly remarks: readonly string[]
}

/** Merges and ranks, then applies what the user knows already: an earlier scan, visits, a limit. */
async function rankedLeads(result: ScanResult, options: ScanOptions, say: Say): Promise<RankedLeads> {
  const { sites, links, customers } = result.tables
  const accountOfMeter = new Map(
    [...customers].flatMap(([meter, { accountId }]) => (accountId === null ? [] : [[meter, accountId] as const])),
  )
  const places = { sites, links, accountOfMeter }
  const remarks: string[] = []
  let leads: readonly Lead[] = leadsOf(result.findings, places)
  if (options.previous !== null) {
    const { findings, complaints } = await readPrevious(options.previous, say)
    const { fresh, still, gone } = compareLeads(leadsOf(findings, places), leads)
    const counts = { path: options.previous, fresh: fresh.length, still: still.length, gone: gone.length }
    remarks.push(...complaints, say('result.compared', counts))
    for (const { place, verdict } of gone) remarks.push(say('result.gone', { place, verdict }))
  }
  if (options.outcomes !== null) {
    const { outcomes, complaints } = await readOutcomes(options.outcomes, say)
    const { visits, hits } = hitRate(outcomes)
    const cooled = coolDown(leads, outcomes, new Date().toISOString().slice(0, 10), options.coolDownDays)
    const percent = visits === 0 ? 0 : Math.round((100 * hits) / visits)
    leads = cooled.leads
    remarks.push(
      ...complaints,
      say('result.hit-rate', { hits, visits, percent, cooling: cooled.cooling, days: options.coolDownDays }),
    )
  }
  leads = leads.filter((lead) => atLeast(lead.verdict, options.minVerdict))
  if (options.top !== null) leads = topLeads(leads, options.top, groupBy(options.per, result.tables, say))
  return { leads, remarks }
}
