import type { Row } from '@davylamp/engine'
import type { TableContext } from '../table-context.js'

/**
 * The length of the intervals of landed readings (`key, start`; the key is the meter as it is stored, which is cheaper than its text) in minutes: the most frequent step between two times of a
 * meter, by a few meters throughout.
 */
export async function intervalMinutes(from: string, context: TableContext): Promise<number | null> {
  const few = `SELECT DISTINCT key FROM (SELECT key FROM ${from} WHERE key IS NOT NULL LIMIT 2000) LIMIT 5`
  const found = usual(await context.engine.rows(steps(`SELECT key, start FROM ${from} WHERE key IN (${few})`)))
  // The first meters may have one reading each.
  return (
    found ??
    usual(await context.engine.rows(steps(`SELECT key, start FROM (SELECT key, start FROM ${from} LIMIT 200000)`)))
  )
}

function steps(rows: string): string {
  return `SELECT minutes::DOUBLE AS minutes, count(*)::DOUBLE AS count
    FROM (SELECT date_diff('second', lag(start) OVER (PARTITION BY key ORDER BY start), start) / 60 AS minutes FROM (${rows}) WHERE start IS NOT NULL)
    WHERE minutes > 0 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1`
}

function usual(rows: readonly Row[]): number | null {
  const minutes = rows[0]?.['minutes']
  return typeof minutes === 'number' && minutes > 0 ? minutes : null
}
