import { problem } from '../../problem.js'
import { columnOf, type RawColumn, type RawTable } from '../raw-table.js'
import type { TableMap } from '../map-file.js'
import type { TableContext } from '../table-context.js'
import type { TariffLevel } from '../tables.js'
import { numberOrNull, readRows, textOrNull } from './rows.js'

/** Dearer than any tariff: such a number is in another unit. CNY/kWh. */
const dearest = 10

/** `tariff,price_cny_per_kwh,from,to,source`, or with a category for the tariff; `电价（元/千瓦时）` is a price too. */
export function isTariffs(table: RawTable, { map }: TableContext): boolean {
  const has = (role: Parameters<typeof columnOf>[2]) => columnOf(table, map, role) !== null
  return (
    priceColumn(table, map) !== null && (has('category') || has('tariff')) && !has('meter_id') && !has('account_id')
  )
}

export async function readTariffs(table: RawTable, context: TableContext): Promise<TariffLevel[]> {
  const price = priceColumn(table, context.map)
  const columns = price === null ? new Map() : new Map([['price_cny_per_kwh' as const, { number: price.index + 1 }]])
  const own = { ...context, map: { ...context.map, columns: new Map([...context.map.columns, ...columns]) } }
  const forms = {
    tariff: 'text',
    category: 'text',
    price_cny_per_kwh: 'number',
    from: 'text',
    to: 'text',
    source: 'text',
  } as const
  // The price itself tells whether a line is one; lines without are counted with the unusable ones below.
  const rows = await readRows(table, forms, 'price_cny_per_kwh', own)
  const levels = rows.flatMap((row) => {
    const tariff = textOrNull(row['tariff']) ?? textOrNull(row['category'])
    const priceCnyPerKwh = numberOrNull(row['price_cny_per_kwh'])
    const from = dateOf(textOrNull(row['from']))
    const to = dateOf(textOrNull(row['to']))
    if (tariff === null || priceCnyPerKwh === null || from === undefined || to === undefined) return []
    if (!(priceCnyPerKwh > 0 && priceCnyPerKwh < dearest)) return []
    return [{ tariff, priceCnyPerKwh, from, to, source: textOrNull(row['source']), file: table.source }]
  })
  if (levels.length < rows.length)
    context.onProblem(
      problem('damaged', 'intake.tariffs-unusable', table.source, {
        count: rows.length - levels.length,
        others: levels.length,
        most: dearest,
      }),
    )
  return levels
}

function priceColumn(table: RawTable, map: TableMap): RawColumn | null {
  const inWords = table.columns.find(({ header }) =>
    /元\s*[/每]\s*(千瓦时|kwh|度)/i.test(header.text.normalize('NFKC')),
  )
  return inWords ?? columnOf(table, map, 'price_cny_per_kwh')
}

/** `2021-05-11`, also `2021/5/11`; null when open, undefined when it is no date. */
function dateOf(text: string | null): string | null | undefined {
  if (text === null) return null
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text)
  if (parts === null) return undefined
  const [, year = '', month = '', day = ''] = parts
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return Number.isNaN(Date.parse(date)) ? undefined : date
}
