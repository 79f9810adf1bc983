import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openDuckDb } from '@davylamp/engine'
import type { Exhibit, Finding, Problem, Score, SenseResult, SourceSummary } from '@davylamp/finding'
import { type CaptureInput, type HostInput, type PageInput, type Tables, takeIn } from '@davylamp/intake'
import type { Surcharge } from '@davylamp/law'
import { poolFinder, type UserPool } from '@davylamp/mining'
import { rollUpAddresses, scanCapture, scanLogs } from '@davylamp/network'
import type { PageScan } from '@davylamp/page'
import type { ProgressLine } from '../progress.js'
import { withPlace } from '../read/places-of.js'

/** How much the embedded engine may hold before it spills to disk. */
const engineMemoryMb = 1000

export interface ScanRequest {
  readonly paths: readonly string[]
  /** Content of the `--map` file. */
  readonly mapFile: string | null
  readonly decimal: 'point' | 'comma' | null
  readonly zone: string | null
  /** As the law's tables name it. */
  readonly province?: string | undefined
  readonly surcharges?: readonly Surcharge[] | undefined
  /** Pools that the user knows, beside the built-in ones. */
  readonly pools: readonly UserPool[]
  /** Rules of others: a file or folder each. */
  readonly sigma?: string | null
  readonly yara?: string | null
  readonly progress: Pick<ProgressLine, 'reading' | 'judging'>
}

/** Everything that the senses found in the records, before anything is merged, ranked or written. */
export interface ScanResult {
  readonly findings: readonly Finding[]
  readonly scores: readonly Score[]
  readonly exhibits: readonly Exhibit[]
  readonly sources: readonly SourceSummary[]
  readonly problems: readonly Problem[]
  readonly tables: Tables
  /** Kept for the evidence folder, which reads the proving packets again. */
  readonly captures: readonly CaptureInput[]
}

/**
 * Reads the records and asks every sense: the one way from records to findings.
 * `use` gets the result while engine and unpacked files are still there; both are gone afterwards.
 */
export async function scan<T>(
  request: ScanRequest,
  use: (result: ScanResult, engine: Engine) => Promise<T>,
): Promise<T> {
  const temporaryFolder = await mkdtemp(join(tmpdir(), 'davylamp-'))
  const removeNow = (): void => rmSync(temporaryFolder, { recursive: true, force: true })
  process.once('exit', removeNow)
  const threads = Math.min(availableParallelism(), 8)
  const engine = await openDuckDb({ memoryLimitMb: engineMemoryMb, threads, temporaryFolder })
  try {
    const { mapFile, decimal, zone, progress } = request
    const intake = await takeIn(request.paths, engine, {
      mapFile,
      decimal,
      zone,
      temporaryFolder,
      onProgress: progress.reading,
    })
    const sources = [...intake.sources]
    const problems = [...intake.problems]
    const findings: Finding[] = []
    const exhibits: Exhibit[] = []

    const power = await scanLoads(engine, intake.tables, request)
    findings.push(...power.findings.map((finding) => withPlace(finding, intake.tables)))
    exhibits.push(...power.exhibits)
    problems.push(...power.problems)

    const poolOf = poolFinder(request.pools)
    const flows: Finding[] = []
    for (const capture of intake.captures) {
      const network = await scanCapture(capture, poolOf)
      flows.push(...network.findings)
      exhibits.push(...network.exhibits)
      problems.push(...network.problems)
      sources.push(network.summary)
    }
    const logs = await scanLogs(intake.logs, poolOf)
    flows.push(...logs.findings)
    exhibits.push(...logs.exhibits)
    problems.push(...logs.problems)
    sources.push(...logs.summaries)
    findings.push(...rollUpAddresses(flows), ...flows)

    const hosts = await scanHosts(intake.hosts)
    findings.push(...hosts.findings)
    problems.push(...hosts.problems)
    sources.push(...hosts.summaries)

    const byRules = await scanByRules(request, intake.hosts)
    findings.push(...byRules.findings)
    problems.push(...byRules.problems)

    const scores = [...power.scores]
    for await (const page of scannedPages(intake.pages)) {
      findings.push(...page.findings)
      scores.push(...page.scores)
      problems.push(...page.problems)
      sources.push(page.summary)
    }

    const { tables, captures } = intake
    return await use({ findings, scores, exhibits, sources, problems, tables, captures }, engine)
  } finally {
    engine.close()
    await rm(temporaryFolder, { recursive: true, force: true })
    process.off('exit', removeNow)
  }
}

/** Asks the records by the rules that the user named; the engines are loaded when there are some. */
async function scanByRules(
  { paths, sigma, yara }: ScanRequest,
  hosts: readonly HostInput[],
): Promise<Pick<ScanResult, 'findings' | 'problems'>> {
  const findings: Finding[] = []
  const problems: Problem[] = []
  if (sigma !== undefined && sigma !== null) {
    const { loadSigmaRules, RuleSet, scanSigma } = await import('@davylamp/host')
    const loaded = await loadSigmaRules(sigma)
    problems.push(...loaded.problems)
    const rules = new RuleSet(loaded.rules)
    for (const host of hosts) findings.push(...(await scanSigma(host, rules)))
  }
  if (yara !== undefined && yara !== null) {
    const { loadYaraRules, scanYara } = await import('@davylamp/host')
    const rules = await loadYaraRules(yara)
    const found = await scanYara(paths, rules)
    problems.push(...rules.problems, ...found.problems)
    findings.push(...found.findings)
  }
  return { findings, problems }
}

/** The page sense is loaded when there is a page to look at. */
async function* scannedPages(pages: readonly PageInput[]): AsyncIterable<PageScan> {
  if (pages.length === 0) return
  const { scanPage } = await import('@davylamp/page')
  for (const page of pages) yield await scanPage(page)
}

/** The power sense is loaded when there is a load to look at. */
async function scanLoads(
  engine: Engine,
  tables: Tables,
  { province, surcharges, progress }: ScanRequest,
): Promise<SenseResult> {
  const { readings, summaries = [], dayEnergy = [], balance, phases = [] } = tables
  if (readings.length + summaries.length + dayEnergy.length + balance.length + phases.length === 0)
    return { findings: [], scores: [], exhibits: [], problems: [] }
  const { scanPower } = await import('@davylamp/power')
  return scanPower(engine, tables, { province, surcharges, onProgress: progress.judging })
}

/** The host sense is loaded when there is a record of a host. */
async function scanHosts(inputs: readonly HostInput[]) {
  const findings: Finding[] = []
  const problems: Problem[] = []
  const summaries: SourceSummary[] = []
  if (inputs.length === 0) return { findings, problems, summaries }
  const { scanHost } = await import('@davylamp/host')
  for (const input of inputs) {
    const host = await scanHost(input)
    findings.push(...host.findings)
    problems.push(...host.problems)
    summaries.push(host.summary)
  }
  return { findings, problems, summaries }
}
