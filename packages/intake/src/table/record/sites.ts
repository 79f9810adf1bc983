import { linkKinds, type Site, type SiteLink } from '@davylamp/finding'
import { problem } from '../../problem.js'
import { columnOf, type RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import { numberOrNull, readRows, textOrNull } from './rows.js'

/** `site_id,name,premises,town,lon,lat`. */
export function isSites(table: RawTable, { map }: TableContext): boolean {
  return (
    columnOf(table, map, 'site_id') !== null && columnOf(table, map, 'name') !== null && !isSiteLinks(table, { map })
  )
}

/** `site_id,kind,value,from,to`. */
export function isSiteLinks(table: RawTable, { map }: Pick<TableContext, 'map'>): boolean {
  return (
    columnOf(table, map, 'site_id') !== null &&
    columnOf(table, map, 'kind') !== null &&
    columnOf(table, map, 'value') !== null
  )
}

export async function readSites(table: RawTable, context: TableContext): Promise<Site[]> {
  const forms = {
    site_id: 'identifier',
    name: 'text',
    premises: 'text',
    town: 'text',
    lon: 'number',
    lat: 'number',
  } as const
  const rows = await readRows(table, forms, 'site_id', context)
  return rows.map((row) => ({
    siteId: textOrNull(row['site_id']) ?? '',
    name: textOrNull(row['name']) ?? textOrNull(row['site_id']) ?? '',
    premises: textOrNull(row['premises']),
    town: textOrNull(row['town']),
    lon: numberOrNull(row['lon']),
    lat: numberOrNull(row['lat']),
  }))
}

export async function readSiteLinks(table: RawTable, context: TableContext): Promise<SiteLink[]> {
  const forms = { site_id: 'identifier', kind: 'text', value: 'identifier', from: 'text', to: 'text' } as const
  const rows = await readRows(table, forms, 'site_id', context)
  const links = rows.flatMap((row) => {
    const kind = linkKinds.find((one) => one === row['kind'])
    const siteId = textOrNull(row['site_id'])
    const value = textOrNull(row['value'])
    return kind === undefined || siteId === null || value === null
      ? []
      : [{ siteId, kind, value, from: textOrNull(row['from']), to: textOrNull(row['to']) }]
  })
  if (links.length < rows.length)
    context.onProblem(
      problem('damaged', 'intake.links-unknown', table.source, {
        count: rows.length - links.length,
        kinds: linkKinds.join(', '),
      }),
    )
  return links
}
