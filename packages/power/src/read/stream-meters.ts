import type { Batch, Engine, ReadingsRelation } from '@davylamp/engine'
import { MeterBuffer, type MeterRecord } from './meter-record.js'
import { meterDayColumns, meterDaysSql, type Selection } from './meter-days-sql.js'

/** Numbers of a row after meter and day. */
const numberColumns = meterDayColumns.length - 2

/**
 * Streams meter after meter out of the engine. Only one meter is held at a time; `onMeter` may keep what it measures,
 * never the record. A meter comes once for each relation that holds it.
 */
export async function streamMeters(
  engine: Engine,
  relation: ReadingsRelation,
  selection: Selection | null,
  onMeter: (record: MeterRecord) => Promise<void> | void,
): Promise<void> {
  await streamMeterDays(engine, meterDaysSql(relation, selection), onMeter)
}

/** The same for any statement that gives the columns of `meterDayColumns`, sorted by meter and day. */
export async function streamMeterDays(
  engine: Engine,
  sql: string,
  onMeter: (record: MeterRecord) => Promise<void> | void,
): Promise<void> {
  let buffer: MeterBuffer | null = null
  const flush = (): Promise<void> | void => {
    const record = buffer?.finish() ?? null
    return record === null ? undefined : onMeter(record)
  }
  await engine.stream(sql, async (batch: Batch) => {
    const meters = batch.texts(0)
    const days = batch.numbers(1)
    const values = Array.from({ length: numberColumns }, (_, column) => batch.numbers(column + 2))
    for (let row = 0; row < batch.rowCount; row++) {
      const meterId = meters[row] ?? ''
      if (buffer === null || buffer.meterId !== meterId) {
        await flush()
        buffer = new MeterBuffer(meterId)
      }
      buffer.add(days[row] ?? NaN, values, row)
    }
  })
  await flush()
}
