import { type Engine, identifier, literal, type ReadingsRelation } from '@davylamp/engine'

/** Every reading of one meter, mean kW from the first day on without a gap; NaN where nothing was read. */
export interface MeterPoints {
  readonly meterId: string
  /** Days since 1970. */
  readonly firstDay: number
  readonly pointsPerDay: number
  readonly points: Float32Array
}

/** Longest record that is looked at, days. */
const longestDays = 800

/** Streams the readings of some meters as they are, meter after meter. */
export async function streamPoints(
  engine: Engine,
  relation: ReadingsRelation,
  meterIds: readonly string[],
  onMeter: (points: MeterPoints) => void,
): Promise<void> {
  const { pointsPerDay } = relation
  let current: { meterId: string; firstDay: number; points: number[] } | null = null
  const flush = (): void => {
    if (current === null) return
    const { meterId, firstDay, points } = current
    onMeter({ meterId, firstDay, pointsPerDay, points: Float32Array.from(points) })
    current = null
  }
  await engine.stream(pointsSql(relation, meterIds), (batch) => {
    const meters = batch.texts(0)
    const slots = batch.numbers(1)
    const values = batch.numbers(2)
    for (let row = 0; row < batch.rowCount; row++) {
      const meterId = meters[row] ?? ''
      const slot = slots[row] ?? NaN
      if (current === null || current.meterId !== meterId) {
        flush()
        current = { meterId, firstDay: Math.floor(slot / pointsPerDay), points: [] }
      }
      const at = slot - current.firstDay * pointsPerDay
      if (!(at >= 0 && at < longestDays * pointsPerDay)) continue
      while (current.points.length < at) current.points.push(NaN)
      current.points[at] = values[row] ?? NaN
    }
  })
  flush()
}

/** `meter_id, slot, kw`; slots are counted since 1970. */
function pointsSql(relation: ReadingsRelation, meterIds: readonly string[]): string {
  const { name, shape, pointsPerDay } = relation
  const wanted = `FROM ${identifier(name)} WHERE meter_id IN (${meterIds.map(literal).join(', ')})`
  const rows =
    shape === 'days'
      ? `SELECT meter_id, (day - DATE '1970-01-01') * ${pointsPerDay} + unnest(range(${pointsPerDay})) AS slot, unnest(kw) AS kw ${wanted}`
      : `SELECT meter_id, epoch_ms(start) // ${86_400_000 / pointsPerDay} AS slot, kw ${wanted}`
  return `SELECT meter_id, slot::DOUBLE AS slot, max(kw)::DOUBLE AS kw FROM (${rows}) GROUP BY meter_id, slot ORDER BY meter_id, slot`
}
