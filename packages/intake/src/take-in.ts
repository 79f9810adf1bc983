import type { Engine } from '@davylamp/engine'
import type { Problem, Site, SiteLink, SourceSummary } from '@davylamp/finding'
import { type CaptureInput } from './capture/index.js'
import { captureInput } from './capture-input.js'
import { type HostInput, hostInput } from './host/host-input.js'
import type { IntakeOptions, TakeIn } from './intake.js'
import { logInput } from './log-input.js'
import type { LogInput } from './log/index.js'
import { type PageInput, pageInput } from './page-input.js'
import { problem } from './problem.js'
import { listSources, standardInput, unreachable } from './source/list-sources.js'
import { spoolStandardInput } from './source/standard-input.js'
import { type Source, SourceError } from './source/source.js'
import { temporaryFiles } from './source/temporary.js'
import { type Leaf, unwrap } from './source/unwrap.js'
import { emptyMap, mapSource, parseMapFile } from './table/map-file.js'
import { openDelimited } from './table/open/delimited.js'
import { openJson } from './table/open/json.js'
import { openParquet } from './table/open/parquet.js'
import type { RawTable } from './table/raw-table.js'
import { isNem12, readNem12 } from './table/reading/nem12.js'
import { mergeReadings } from './table/reading/merge.js'
import type { ReadingsPart } from './table/reading/part.js'
import { byMeter } from './table/record/customers.js'
import { type SortedTable, sortTable } from './table/sort.js'
import type { TableContext } from './table/table-context.js'
import type {
  BalanceRelation,
  CustomerRow,
  DayEnergyRelation,
  PhaseRelation,
  SummaryRelation,
  TariffLevel,
  TemperatureRelation,
} from './table/tables.js'

/** What the whole intake shares. */
interface IntakeContext extends TableContext {
  readonly problems: Problem[]
  readonly mapUse: { used: boolean }
}

/** Relations made so far in this process, so that no two have one name. */
let relations = 0

/**
 * Walks the paths, recognises every file by its content and opens it: captures stay closed until they are read, tables land in
 * the engine. Every file that is not used is among the problems with its reason; nothing is passed over in silence.
 *
 * @example const { captures, tables, problems } = await takeIn(['readings/', 'site-a.pcap'], engine, options)
 */
export const takeIn: TakeIn = async (paths, engine, options) => {
  const intake = new Gathering(await contextOf(engine, options))
  const listing = await listSources(paths.filter((path) => path !== standardInput))
  const sources = [...listing.sources]
  if (paths.includes(standardInput)) sources.push(await spoolStandardInput(intake.context.temporary))
  for (const found of listing.problems) intake.problems.push(found)
  for (const source of sources) for await (const leaf of unwrap(source, intake.context)) await intake.take(leaf)
  return intake.finish()
}

async function contextOf(engine: Engine, options: IntakeOptions): Promise<IntakeContext> {
  const problems: Problem[] = []
  const stated = options.mapFile === null ? { map: emptyMap, problems: [] } : parseMapFile(options.mapFile)
  problems.push(...stated.problems)
  const mapUse = { used: stated.map.columns.size === 0 }
  return {
    engine,
    temporary: await temporaryFiles(options.temporaryFolder),
    map: stated.map,
    options,
    problems,
    mapUse,
    newName: (stem) => `${stem}_${++relations}`,
    onMapUsed: () => (mapUse.used = true),
    onProblem: (found) => problems.push(found),
    onProgress: options.onProgress,
  }
}

/** What was taken in so far. */
class Gathering {
  readonly problems: Problem[]
  readonly #captures: CaptureInput[] = []
  readonly #logs: LogInput[] = []
  readonly #hosts: HostInput[] = []
  readonly #pages: PageInput[] = []
  readonly #parts: ReadingsPart[] = []
  readonly #customers: CustomerRow[] = []
  readonly #sites: Site[] = []
  readonly #links: SiteLink[] = []
  readonly #tariffs: TariffLevel[] = []
  readonly #temperatures: TemperatureRelation[] = []
  readonly #balance: BalanceRelation[] = []
  readonly #dayEnergy: DayEnergyRelation[] = []
  readonly #phases: PhaseRelation[] = []
  readonly #summaries: SummaryRelation[] = []
  readonly #sources: SourceSummary[] = []

  constructor(readonly context: IntakeContext) {
    this.problems = context.problems
  }

  /** Takes one source in. A failure of its bytes is a problem of its own; the others go on. */
  async take(leaf: Leaf): Promise<void> {
    try {
      await this.#open(leaf)
    } catch (error) {
      this.problems.push(error instanceof SourceError ? error.problem : unreadable(error, leaf.source))
    }
  }

  async #open(leaf: Leaf): Promise<void> {
    const { source, kind, head } = leaf
    switch (kind.is) {
      case 'capture':
        this.#captures.push(captureInput(source, kind.format, this.context.onProgress))
        return
      case 'log':
        this.#logs.push(logInput(source, kind.format, this.context.onProgress))
        return
      case 'host':
        this.#hosts.push(hostInput(source, kind.format, kind.encoding, this.context.onProgress))
        return
      case 'page':
        this.#pages.push(pageInput(source, kind.format, head, this.context.onProgress))
        return
      case 'empty':
        this.problems.push(problem(source.named ? 'damaged' : 'skipped', 'intake.empty', source.name))
        return
      case 'own':
        this.problems.push(problem('skipped', 'intake.own-output', source.name))
        return
      case 'foreign':
        this.problems.push(problem('skipped', `intake.foreign.${kind.what}`, source.name))
        return
      case 'xml': {
        const { readXml } = await import('./table/xml/read-xml.js')
        const read = await readXml(source, head, this.context)
        if (read === null) this.problems.push(problem('skipped', 'intake.no-table', source.name))
        else this.#keepParts(source, read.format, read.parts)
        return
      }
      case 'text':
        if (isNem12(new TextDecoder().decode(head)))
          this.#keepParts(source, 'nem12', await readNem12(source, this.context))
        else await this.#takeTables(leaf)
        return
      default:
        await this.#takeTables(leaf)
    }
  }

  #keepParts(source: Source, format: string, parts: readonly ReadingsPart[]): void {
    for (const part of parts) {
      this.#parts.push(part)
      const what = part.flow === 'forward' ? 'readings' : 'reverse'
      this.#sources.push({
        source: source.name,
        recognisedAs: `${format}:${what}`,
        bytes: source.storedBytes,
        counts: part.counts,
      })
    }
  }

  async #takeTables(leaf: Leaf): Promise<void> {
    const { source } = leaf
    const before = this.problems.length
    const tables = await openTables(leaf, this.context)
    if (tables === null && this.problems.length === before)
      this.problems.push(problem('skipped', 'intake.no-table', source.name))
    for (const table of tables ?? []) {
      const sorted = await sortTable(table, this.context)
      if (sorted !== null) this.#keep(sorted, table)
    }
  }

  #keep(sorted: SortedTable, table: RawTable): void {
    const summarise = (what: string, counts: Readonly<Record<string, number>>) =>
      this.#sources.push({ source: table.source, recognisedAs: `${table.format}:${what}`, bytes: table.bytes, counts })
    switch (sorted.is) {
      case 'readings':
        for (const part of sorted.parts) {
          this.#parts.push(part)
          summarise(part.flow === 'forward' ? 'readings' : 'reverse', part.counts)
        }
        for (const relation of sorted.days) {
          this.#dayEnergy.push(relation)
          summarise('day-energy', { meters: relation.meters, days: relation.rows })
        }
        return
      case 'customers':
        for (const row of sorted.rows) this.#customers.push(row)
        summarise('customers', { customers: sorted.rows.length })
        return
      case 'tariffs':
        this.#tariffs.push(...sorted.rows)
        summarise('tariffs', { levels: sorted.rows.length })
        return
      case 'temperatures':
        this.#temperatures.push(sorted.relation)
        summarise('temperatures', { rows: sorted.relation.rows })
        return
      case 'sites':
        this.#sites.push(...sorted.rows)
        summarise('sites', { sites: sorted.rows.length })
        return
      case 'links':
        this.#links.push(...sorted.rows)
        summarise('site_links', { links: sorted.rows.length })
        return
      case 'phases':
        this.#phases.push(...sorted.relations)
        for (const { kind, rows } of sorted.relations) summarise(`phase-${kind}`, { rows })
        return
      case 'summaries':
        this.#summaries.push(sorted.relation)
        summarise('summaries', { meters: sorted.relation.meters, days: sorted.relation.rows })
        return
      case 'balance':
        this.#balance.push(sorted.relation)
        summarise(sorted.relation.kind, { rows: sorted.relation.rows })
    }
  }

  async finish() {
    if (!this.context.mapUse.used) this.problems.push(problem('damaged', 'intake.map-unused', mapSource))
    const of = (flow: ReadingsPart['flow']) => this.#parts.filter((part) => part.flow === flow)
    const readings = await mergeReadings(of('forward'), this.context)
    const reverse = await mergeReadings(of('reverse'), this.context)
    return {
      captures: this.#captures,
      logs: this.#logs,
      hosts: this.#hosts,
      pages: this.#pages,
      tables: {
        readings,
        reverse,
        customers: byMeter(this.#customers),
        sites: this.#sites,
        links: this.#links,
        tariffs: this.#tariffs,
        temperatures: this.#temperatures,
        dayEnergy: this.#dayEnergy,
        phases: this.#phases,
        summaries: this.#summaries,
        balance: this.#balance,
      },
      sources: this.#sources,
      problems: this.problems,
    }
  }
}

/** The tables in a source; null when it holds none of a kind that is read. */
async function openTables(leaf: Leaf, context: TableContext): Promise<RawTable[] | null> {
  const { source, kind, head } = leaf
  const one = (table: RawTable | null) => (table === null ? null : [table])
  switch (kind.is) {
    case 'workbook':
    case 'ole': {
      // large, and seldom needed
      const { openWorkbook } = await import('./table/open/workbook.js')
      return openWorkbook(source, context)
    }
    case 'parquet':
      return one(await openParquet(source, context))
    case 'ndjson':
      return one(await openJson(source, head, 'lines', context))
    case 'json':
      return one(await openJson(source, head, 'list', context))
    case 'text':
      return one(await openDelimited(source, context))
    default:
      return null
  }
}

/** A failed system call is a problem of the file; so is what the engine cannot read of it. Anything else is ours and goes up. */
function unreadable(error: unknown, source: Source): Problem {
  if (
    error instanceof Error &&
    /^(Invalid Input|Invalid|IO|Conversion|Out of Memory|Serialization|Out of Range) Error:/.test(error.message)
  )
    return problem('damaged', 'intake.engine', source.name, { reason: error.message.split('\n', 1)[0] ?? '' })
  return unreachable(error, source.name)
}
