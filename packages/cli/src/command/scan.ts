import { atLeast } from '@davylamp/finding'
import type { Io } from '../io.js'
import { progressLine } from '../progress.js'
import { readKnown } from '../read/known.js'
import { mustBeReadable, readNamedFile } from '../read/named-file.js'
import { readPools } from '../read/pools.js'
import { readSurcharges } from '../read/surcharges.js'
import { rankedLeads } from '../scan/ranked-leads.js'
import { scan } from '../scan/scan.js'
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
  for (const path of [options.sigma, options.yara]) if (path !== null) await mustBeReadable(path, say)
  const known = await readKnown(options, say)
  const startedAt = new Date()
  const progress = progressLine(io, say)
  const request = {
    paths: options.paths,
    mapFile: options.map === null ? null : await readNamedFile(options.map, say),
    decimal: options.decimal,
    zone: options.zone,
    province: options.province?.place,
    sigma: options.sigma,
    yara: options.yara,
    pools: await readPools(options.pools, io, say),
    surcharges: await readSurcharges(options.surcharges, io, say),
    progress,
  }
  return await scan(request, async (result, engine) => {
    progress.clear()
    const ranked = rankedLeads(result, known, options, say)
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
