import type { Site, SiteLink } from '@davylamp/finding'
import { problem } from '../problem.js'
import { isOwnTable } from '../recognise/own-output.js'
import { emptyMap, type TableMap } from './map-file.js'
import { mapFits, type RawTable } from './raw-table.js'
import { pointCounts } from './points.js'
import { sharesOf, summed } from './reading/quantity.js'
import type { ReadingsPart } from './reading/part.js'
import { crossLayout } from './reading/cross.js'
import type { Gridded } from './reading/grid.js'
import { longLayout, readLong } from './reading/long.js'
import { readWide, wideLayout } from './reading/wide.js'
import { balanceKind, readBalance } from './record/balance.js'
import { phaseLayout, readPhases } from './record/phases.js'
import { isSummaries, readSummaries } from './record/summaries.js'
import { readRegisters, registerLayout } from './reading/register.js'
import { isCustomers, readCustomers } from './record/customers.js'
import { isSiteLinks, isSites, readSiteLinks, readSites } from './record/sites.js'
import type { TableContext } from './table-context.js'
import { numericRun, unusedColumns } from './unused-columns.js'
import { isTariffs, readTariffs } from './record/tariffs.js'
import { isTemperatures, readTemperatures } from './record/temperatures.js'
import type {
  BalanceRelation,
  CustomerRow,
  DayEnergyRelation,
  PhaseRelation,
  SummaryRelation,
  TariffLevel,
  TemperatureRelation,
} from './tables.js'

/** What a table turned out to be, read. */
export type SortedTable =
  | { readonly is: 'readings'; readonly parts: readonly ReadingsPart[]; readonly days: readonly DayEnergyRelation[] }
  | { readonly is: 'customers'; readonly rows: readonly CustomerRow[] }
  | { readonly is: 'tariffs'; readonly rows: readonly TariffLevel[] }
  | { readonly is: 'temperatures'; readonly relation: TemperatureRelation }
  | { readonly is: 'sites'; readonly rows: readonly Site[] }
  | { readonly is: 'links'; readonly rows: readonly SiteLink[] }
  | { readonly is: 'balance'; readonly relation: BalanceRelation }
  | { readonly is: 'phases'; readonly relations: readonly PhaseRelation[] }
  | { readonly is: 'summaries'; readonly relation: SummaryRelation }

/** A kind of table: null when this is none, `failed` when it is but cannot be read (which then is among the problems). */
type Sorter = (table: RawTable, context: TableContext) => Promise<SortedTable | 'failed' | null>

/** Every kind of table, the narrow ones before the wide ones. A new kind is one line here. */
const sorters: readonly (readonly [name: string, sorter: Sorter])[] = [
  [
    'site_links',
    async (table, context) =>
      isSiteLinks(table, context) ? { is: 'links', rows: await readSiteLinks(table, context) } : null,
  ],
  [
    'sites',
    async (table, context) => (isSites(table, context) ? { is: 'sites', rows: await readSites(table, context) } : null),
  ],
  [
    'tariffs',
    async (table, context) =>
      isTariffs(table, context) ? { is: 'tariffs', rows: await readTariffs(table, context) } : null,
  ],
  [
    'temperatures',
    async (table, context) => {
      if (!isTemperatures(table, context)) return null
      const relation = await readTemperatures(table, context)
      return relation === null ? 'failed' : { is: 'temperatures', relation }
    },
  ],
  [
    'summaries',
    async (table, context) =>
      isSummaries(table, context) ? { is: 'summaries', relation: await readSummaries(table, context) } : null,
  ],
  [
    'readings',
    async (table, context) => {
      const layout = wideLayout(table, context)
      return layout === null ? null : readAll(table, context, (share, flow) => readWide(share, layout, flow, context))
    },
  ],
  [
    'phases',
    async (table, context) => {
      const layout = phaseLayout(table, context)
      if (layout === null) return null
      const relations = await readPhases(table, layout, context)
      return relations === null ? 'failed' : { is: 'phases', relations }
    },
  ],
  [
    'balance',
    async (table, context) => {
      const kind = balanceKind(table, context)
      if (kind === null) return null
      const relation = await readBalance(table, kind, context)
      return relation === null ? 'failed' : { is: 'balance', relation }
    },
  ],
  [
    'readings',
    async (table, context) => {
      const layout = longLayout(table, context)
      if (layout === null) return null
      const unused = unusedColumns(table, layout.value, context)
      if (unused !== null) context.onProblem(unused)
      return readAll(table, context, (share, flow) => readLong(share, layout, flow, context))
    },
  ],
  [
    'readings',
    async (table, context) => {
      const turned = crossLayout(table, context)
      return turned === null
        ? null
        : readAll(turned.table, context, (share, flow) => readLong(share, turned.layout, flow, context))
    },
  ],
  [
    'registers',
    async (table, context) => {
      const layout = registerLayout(table, context)
      if (layout === null) return null
      const read = await readRegisters(table, layout, context)
      if (read === null) return 'failed'
      return read.is === 'days'
        ? { is: 'readings', parts: [], days: [read.relation] }
        : { is: 'readings', parts: read.parts, days: [] }
    },
  ],
  [
    'customers',
    async (table, context) =>
      isCustomers(table, context) ? { is: 'customers', rows: await readCustomers(table, context) } : null,
  ],
]

/** Reads a table of readings, flow by flow; readings that are a day apart are energy by day. */
async function readAll(
  table: RawTable,
  context: TableContext,
  read: (share: RawTable, flow: ReadingsPart['flow']) => Promise<readonly Gridded[]>,
): Promise<SortedTable | 'failed'> {
  const parts: ReadingsPart[] = []
  const days: DayEnergyRelation[] = []
  for (const share of (await sharesOf(table, context)) ?? [])
    for (const found of await read(share.table, share.flow))
      if ('shape' in found) parts.push(await summed(found, share.registers, context))
      else days.push(found)
  return parts.length + days.length === 0 ? 'failed' : { is: 'readings', parts, days }
}

/** Finds out what a table is by its columns and reads it. Null when that failed; the reason is among the problems. */
export async function sortTable(table: RawTable, context: TableContext): Promise<SortedTable | null> {
  if (isOwnTable(table.columns.map(({ header }) => header.text))) {
    context.onProblem(problem('skipped', 'intake.own-output', table.source))
    return null
  }
  const fits = mapFits(table, context.map)
  if (fits) context.onMapUsed()
  const map = fits ? context.map : withoutColumns(context.map)
  const own = { ...context, map }
  for (const [name, sorter] of sorters) {
    if (map.table !== null && map.table !== name) continue
    const sorted = await sorter(table, own)
    if (sorted === 'failed') return null
    if (sorted !== null) return sorted
  }
  context.onProblem(unguessed(table, context))
  return null
}

/** What a map says of a table that has not the columns it names. A map that names none speaks of every table. */
function withoutColumns(map: TableMap): TableMap {
  const { zone, decimal, dateOrder } = map
  return map.columns.size === 0 && map.values === null ? map : { ...emptyMap, zone, decimal, dateOrder }
}

/** Most columns that a sentence lists. */
const listed = 12

function unguessed(table: RawTable, { map, options }: TableContext) {
  const named = table.columns.some((column) => column.header.text.trim() !== '')
  const names = table.columns.map((column) =>
    named ? column.header.text.trim() : (table.sample[0]?.[column.index] ?? ''),
  )
  const columns =
    names
      .slice(0, listed)
      .map((name, i) => `#${i + 1} ${name.slice(0, 24) || '∅'}`)
      .join(', ') + (names.length > listed ? ` … (${names.length})` : '')
  const severity = table.named ? 'damaged' : 'skipped'
  if (named) return problem(severity, 'intake.columns-unknown', table.source, { columns })
  const points = numericRun(table, map.decimal ?? options.decimal, new Set())
  const [first] = points
  if (first === undefined || !pointCounts.includes(points.length))
    return problem(severity, 'intake.columns-unnamed', table.source, { columns })
  const range = { first: first.index + 1, last: first.index + points.length }
  return problem(severity, 'intake.points-unnamed', table.source, { columns, count: points.length, ...range })
}
