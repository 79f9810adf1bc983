import { literal } from '@davylamp/engine'
import { problem } from '../../problem.js'
import { columnOf, type RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import { asText } from './quality-flags.js'
import type { ReadingsPart } from './part.js'

/** What a row of a table with several quantities holds. */
export type Quantity = ReadingsPart['flow'] | 'other' | 'unknown'

/** Rows of one flow, and whether they are several registers to be summed. */
export interface Share {
  readonly flow: ReadingsPart['flow']
  readonly table: RawTable
  readonly registers: number
}

/** Kinds of rows that are looked at; more are no kinds. */
const kindsMax = 60

/**
 * What the text of a quantity column (数据类型, register, direction) means: taken from the grid, fed back, something else.
 * Registers E and B as in NEM12, OBIS 1.8 and 2.8, words as exports write them.
 */
export function quantityOf(text: string): Quantity {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (/无功|reactive|k?varh?|电压|电流|volt|ampere|current|功率因数|factor|相|(^|#)[qk]\d?$/.test(plain)) return 'other'
  if (
    /反向|上网|发电|reverse|generat|^gen$|export|feed.?in|inject|produc|received|(^|#)b\d?$|(^|\D)2\.8\.\d/.test(plain)
  )
    return 'reverse'
  if (/正向|有功|用电|consum|^con$|import|deliver|forward|usage|load|active|(^|#)e\d?$|(^|\D)1\.8\.\d/.test(plain))
    return 'forward'
  return 'unknown'
}

/**
 * Parts a table by the flow of its rows. A table without such a column, or with one kind of rows only, is all forward.
 * Kinds that are something else, or not known, are left out and named; null when nothing is left.
 */
export async function sharesOf(table: RawTable, context: TableContext): Promise<readonly Share[] | null> {
  const column = columnOf(table, context.map, 'quantity')
  if (column === null) return [{ flow: 'forward', table, registers: 1 }]
  const cell = `trim(${asText(column)})`
  const rows = await context.engine.rows(
    `SELECT DISTINCT ${cell} AS kind FROM ${table.from} WHERE ${column.sql} IS NOT NULL ORDER BY 1 LIMIT ${kindsMax + 1}`,
  )
  const kinds = rows.map((row) => String(row['kind']))
  const flows = new Map(kinds.map((kind) => [kind, context.map.flows.get(kind) ?? quantityOf(kind)]))
  if (kinds.length <= 1 && flows.get(kinds[0] ?? '') !== 'reverse') return [{ flow: 'forward', table, registers: 1 }]
  if (kinds.length > kindsMax) return [{ flow: 'forward', table, registers: 1 }]
  const of = (quantity: Quantity) => kinds.filter((kind) => flows.get(kind) === quantity)
  const forward = total(of('forward'))
  const reverse = total(of('reverse'))
  const leftOut = kinds.filter((kind) => !forward.includes(kind) && !reverse.includes(kind))
  if (forward.length + reverse.length === 0) {
    context.onProblem(
      problem('damaged', 'intake.quantities-unknown', table.source, {
        column: column.header.text,
        kinds: kinds.slice(0, 8).join(', '),
      }),
    )
    return null
  }
  if (leftOut.length > 0)
    context.onProblem(
      problem('note', 'intake.quantities-left-out', table.source, {
        column: column.header.text,
        kinds: leftOut.slice(0, 8).join(', '),
      }),
    )
  const shares: Share[] = []
  for (const [flow, texts] of [
    ['forward', forward],
    ['reverse', reverse],
  ] as const)
    if (texts.length > 0)
      shares.push({ flow, table: only(table, cell, texts, shares.length === 0), registers: texts.length })
  return shares
}

/** Where a total stands beside its tariff periods (尖峰平谷), the total alone. */
function total(kinds: readonly string[]): readonly string[] {
  const totals = kinds.filter((kind) => /总|total/i.test(kind))
  return totals.length > 0 ? totals : kinds
}

/** The rows with these texts. Rows that are the same in every cell would be summed twice, so they are taken once. */
function only(table: RawTable, cell: string, texts: readonly string[], first: boolean): RawTable {
  const where = `WHERE ${cell} IN (${texts.map(literal).join(', ')})`
  const columns = texts.length > 1 ? 'DISTINCT *' : '*'
  return {
    ...table,
    from: `(SELECT ${columns} FROM ${table.from} ${where})`,
    // Broken lines are written down once, by the first reading.
    fromOnce: `(SELECT ${columns} FROM ${first ? table.fromOnce : table.from} ${where})`,
    text: first ? table.text : null,
  }
}

/** The sum over the registers of a meter, which are several rows of one time. */
export async function summed(part: ReadingsPart, registers: number, context: TableContext): Promise<ReadingsPart> {
  if (registers < 2) return part
  const from =
    'parquet' in part.rows
      ? `read_parquet(${literal(part.rows.parquet)})`
      : `(SELECT *, 0::UTINYINT AS flaw FROM (${part.rows.select}))`
  const sum = (cell: string) => `CASE WHEN count(${cell}) = count(*) THEN TRY_CAST(sum(${cell}) AS FLOAT) END`
  const points = Array.from({ length: part.pointsPerDay }, (_, i) => sum(`kw[${i + 1}]`))
  const [time, kw] = part.shape === 'days' ? ['day', `[${points.join(', ')}]`] : ['start', sum('kw')]
  const parquet = context.temporary.next('parquet')
  await context.engine
    .run(`COPY (SELECT meter_id, ${time}, ${kw} AS kw, bool_or(estimated) AS estimated, bit_and(flaw) AS flaw FROM ${from}
    GROUP BY meter_id, ${time}) TO ${literal(parquet)} (FORMAT parquet)`)
  const [row] = await context.engine.rows(`SELECT count(*)::DOUBLE AS rows FROM read_parquet(${literal(parquet)})`)
  const rowCount = Number(row?.['rows'] ?? 0)
  return { ...part, rows: { parquet }, rowCount, counts: { ...part.counts, [part.shape]: rowCount } }
}
