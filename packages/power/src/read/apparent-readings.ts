import { type Engine, identifier, type ReadingsRelation } from '@davylamp/engine'
import type { PhaseRelation } from '@davylamp/intake'

/** Nominal voltage to neutral where none was read: GB/T 156, 220 V. */
export const nominalVolts = 220
const pointCounts: readonly number[] = [24, 48, 96, 288]
const relationName = 'apparent_readings'

/**
 * Where there are currents and no powers: apparent power in their place, each phase by its voltage. Loads are a little less
 * than that, by their power factor; steps, plateaus and hours are the same. Null where no currents are on record.
 */
export async function apparentReadings(
  engine: Engine,
  phases: readonly PhaseRelation[],
): Promise<ReadingsRelation | null> {
  const of = (kind: PhaseRelation['kind']) => phases.filter((one) => one.kind === kind)
  const currents = of('current')
  if (currents.length === 0) return null
  const volts = of('voltage')
  const voltage =
    volts.length === 0
      ? `SELECT NULL::VARCHAR AS meter_id, NULL::TIMESTAMP AS start, NULL::VARCHAR AS phase, NULL::DOUBLE AS value WHERE false`
      : pointsSql(volts)
  // A point of which a phase is missing is missing: less would look like a load that stopped.
  await engine.run(`CREATE OR REPLACE TABLE ${identifier(relationName)} AS
    WITH i AS (SELECT meter_id, start, phase, abs(avg(value)) AS amps FROM (${pointsSql(currents)}) GROUP BY ALL),
      u AS (SELECT meter_id, start, phase, abs(avg(value)) AS volts FROM (${voltage}) GROUP BY ALL),
      wired AS (SELECT meter_id, count(DISTINCT phase) AS phases FROM i WHERE amps IS NOT NULL GROUP BY meter_id)
    SELECT meter_id, start, CASE WHEN count(amps) = any_value(phases) THEN sum(amps * coalesce(volts, ${nominalVolts})) / 1000 END::FLOAT AS kw, false AS estimated
    FROM i LEFT JOIN u USING (meter_id, start, phase) JOIN wired USING (meter_id) GROUP BY meter_id, start`)
  const [row] = await engine.rows(
    `SELECT count(DISTINCT hour(start) * 60 + minute(start))::DOUBLE AS points FROM ${identifier(relationName)}`,
  )
  const points = Number(row?.['points'] ?? 0)
  const files = [...currents, ...volts]
  return {
    name: relationName,
    shape: 'intervals',
    pointsPerDay: pointCounts.find((count) => count >= points) ?? 288,
    zone: currents[0]?.zone ?? null,
    sources: files.map(({ source }) => source),
    sha256: files.map(({ sha256 }) => sha256),
  }
}

/** `meter_id, start, phase, value` of all relations, whatever their shape. */
function pointsSql(relations: readonly PhaseRelation[]): string {
  return relations
    .map(({ name, shape, pointsPerDay }) => {
      const points = pointsPerDay ?? 24
      return shape === 'intervals'
        ? `SELECT meter_id, start, phase, value::DOUBLE AS value FROM ${identifier(name)}`
        : `SELECT meter_id, day + to_minutes(${1440 / points} * k) AS start, phase, value FROM (SELECT meter_id, day::TIMESTAMP AS day, phase, unnest(range(${points}))::INTEGER AS k, unnest(value)::DOUBLE AS value FROM ${identifier(name)})`
    })
    .join(' UNION ALL ')
}
