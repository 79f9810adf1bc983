import { type Engine, identifier } from '@davylamp/engine'
import type { Tables } from '@davylamp/intake'

/** Meters that came as one value a day and no curve, in order: nobody is judged by that, and nobody may vanish for it. */
export async function onlyByDay(
  engine: Engine,
  { dayEnergy = [] }: Pick<Tables, 'dayEnergy'>,
  judged: ReadonlySet<string>,
): Promise<string[]> {
  if (dayEnergy.length === 0) return []
  const meters = dayEnergy.map(({ name }) => `SELECT meter_id FROM ${identifier(name)}`).join(' UNION ALL ')
  const rows = await engine.rows(`SELECT DISTINCT meter_id FROM (${meters}) ORDER BY meter_id`)
  return rows.map((row) => String(row['meter_id'])).filter((meterId) => !judged.has(meterId))
}
