import type { Site, SiteLink } from '@davylamp/finding'
import { problem } from '../problem.js'
import { emptyMap, type TableMap } from './map-file.js'
import { mapFits, type RawTable } from './raw-table.js'
import type { ReadingsPart } from './reading/part.js'
import { longLayout, readLong } from './reading/long.js'
import { readWide, wideLayout } from './reading/wide.js'
import { balanceKind, readBalance } from './record/balance.js'
import { isCustomers, readCustomers } from './record/customers.js'
import { isSiteLinks, isSites, readSiteLinks, readSites } from './record/sites.js'
import type { TableContext } from './table-context.js'
import type { BalanceRelation, CustomerRow } from './tables.js'

/** What a table turned out to be, read. */
export type SortedTable =
  | { readonly is: 'readings'; readonly part: ReadingsPart }
  | { readonly is: 'customers'; readonly rows: readonly CustomerRow[] }
  | { readonly is: 'sites'; readonly rows: readonly Site[] }
  | { readonly is: 'links'; readonly rows: readonly SiteLink[] }
  | { readonly is: 'balance'; readonly relation: BalanceRelation }

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
    'readings',
    async (table, context) => {
      const layout = wideLayout(table, context)
      return layout === null ? null : readingsOr(await readWide(table, layout, context))
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
      return layout === null ? null : readingsOr(await readLong(table, layout, context))
    },
  ],
  [
    'customers',
    async (table, context) =>
      isCustomers(table, context) ? { is: 'customers', rows: await readCustomers(table, context) } : null,
  ],
]

function readingsOr(part: ReadingsPart | null): SortedTable | 'failed' {
  return part === null ? 'failed' : { is: 'readings', part }
}

/** Finds out what a table is by its columns and reads it. Null when that failed; the reason is among the problems. */
export async function sortTable(table: RawTable, context: TableContext): Promise<SortedTable | null> {
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
  context.onProblem(unguessed(table))
  return null
}

/** What a map says of every table, whatever its columns. */
function withoutColumns({ zone, decimal, dateOrder }: TableMap): TableMap {
  return { ...emptyMap, zone, decimal, dateOrder }
}

/** Most columns that a sentence lists. */
const listed = 12

function unguessed(table: RawTable) {
  const named = table.columns.some((column) => column.header.text.trim() !== '')
  const names = table.columns.map((column) =>
    named ? column.header.text.trim() : (table.sample[0]?.[column.index] ?? ''),
  )
  const columns =
    names
      .slice(0, listed)
      .map((name, i) => `#${i + 1} ${name.slice(0, 24) || '∅'}`)
      .join(', ') + (names.length > listed ? ` … (${names.length})` : '')
  const code = named ? 'intake.columns-unknown' : 'intake.columns-unnamed'
  return problem(table.named ? 'damaged' : 'skipped', code, table.source, { columns })
}
