/** Everything that was read of one meter, day by day without a gap; nothing is judged yet. */
export interface MeterRecord {
  readonly meterId: string
  /** Days since 1970, local. */
  readonly firstDay: number
  readonly days: number
  /** `days × 24` hourly mean kW; NaN where nothing was read. */
  readonly hourlyKw: Float32Array
  /** Greatest reading of the day in kW; NaN without any. */
  readonly peakKw: Float32Array
  /** Readings that a whole day holds. */
  readonly pointsPerDay: number
  readonly missing: Uint16Array
  readonly estimated: Uint16Array
  readonly duplicates: Uint16Array
  /** 1 when the whole day is one value, else how many readings it holds. */
  readonly distinctValues: Uint16Array
}

/** Rows of one meter while they come in. */
export class MeterBuffer {
  readonly #columns = 24 + 6
  #rows = new Float64Array(64 * (24 + 7))
  #count = 0

  constructor(readonly meterId: string) {}

  /** `values`: 24 hourly means, then peak, points, missing, estimated, duplicates, distinct values. */
  add(day: number, values: readonly Float64Array[], row: number): void {
    const width = this.#columns + 1
    if ((this.#count + 1) * width > this.#rows.length) {
      const larger = new Float64Array(this.#rows.length * 2)
      larger.set(this.#rows)
      this.#rows = larger
    }
    const at = this.#count * width
    this.#rows[at] = day
    for (let column = 0; column < this.#columns; column++) this.#rows[at + 1 + column] = values[column]?.[row] ?? NaN
    this.#count++
  }

  /** Rows come sorted by day; of two rows for one day the one with less missing is kept. Null without any row. */
  finish(): MeterRecord | null {
    const width = this.#columns + 1
    const rows = this.#rows
    const dayOf = (index: number): number => rows[index * width] ?? 0
    if (this.#count === 0) return null
    const lastDay = dayOf(this.#count - 1)
    const firstDay = Math.max(dayOf(0), lastDay - longestRecordDays + 1)
    const days = lastDay - firstDay + 1
    const record = emptyRecord(this.meterId, firstDay, days, rows[25 + 1] ?? 24)
    for (let index = 0; index < this.#count; index++) {
      const day = dayOf(index) - firstDay
      if (day < 0) continue
      const at = index * width + 1
      const missing = rows[at + 26] ?? 0
      if ((record.missing[day] ?? 0) <= missing && seen(record, day)) {
        record.duplicates[day] = (record.duplicates[day] ?? 0) + record.pointsPerDay
        continue
      }
      record.hourlyKw.set(rows.subarray(at, at + 24), day * 24)
      record.peakKw[day] = rows[at + 24] ?? NaN
      record.missing[day] = missing
      record.estimated[day] = rows[at + 27] ?? 0
      record.duplicates[day] = (record.duplicates[day] ?? 0) + (rows[at + 28] ?? 0)
      record.distinctValues[day] = rows[at + 29] ?? 0
    }
    return record
  }
}

/** Eleven years: older days than these before the last one are left out, so that one wrong date costs no memory. */
const longestRecordDays = 4018

function seen(record: MeterRecord, day: number): boolean {
  return (record.missing[day] ?? 0) < record.pointsPerDay
}

/** A record in which nothing was read. */
export function emptyRecord(meterId: string, firstDay: number, days: number, pointsPerDay: number): MeterRecord {
  return {
    meterId,
    firstDay,
    days,
    pointsPerDay,
    hourlyKw: new Float32Array(days * 24).fill(NaN),
    peakKw: new Float32Array(days).fill(NaN),
    missing: new Uint16Array(days).fill(pointsPerDay),
    estimated: new Uint16Array(days),
    duplicates: new Uint16Array(days),
    distinctValues: new Uint16Array(days),
  }
}
