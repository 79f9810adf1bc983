import type { World } from '../load/load.js'
import { CsvWriter } from '../table/csv-writer.js'
import { encodeGb18030 } from '../table/gb18030.js'
import type { Customer } from './customer.js'

/** A file of readings that meters are appended to, one after another. */
export interface ReadingsFile {
  readonly pointsPerHour: number
  append(customer: Customer, recordedKw: Float32Array): Promise<void>
  close(): Promise<void>
}

const comma = 44
const newLine = 10
/** One row of so many comes twice in the utility's export. */
const repeatEvery = 1500

/** Wide hourly UTF-8: `meter_id,date,h01..h24` in kWh. */
export function plainReadings(path: string, world: World): ReadingsFile {
  const writer = new CsvWriter(path)
  writer.text(`meter_id,date,${pointNames('h', 24)}\n`)
  const dates = world.calendar.dates.map((date) => Buffer.from(date))
  return {
    pointsPerHour: 1,
    append: async (customer, recordedKw) => {
      const decimals = customer.capacityKva >= 100 ? 1 : 2
      const id = Buffer.from(customer.meterId)
      for (let day = 0; day < dates.length; day++) {
        const date = dates[day]
        if (date === undefined || !anyValue(recordedKw, day * 24, 24)) continue
        writer.raw(id)
        writer.byte(comma)
        writer.raw(date)
        writePoints(writer, recordedKw, day * 24, 24, 1, decimals)
        if (writer.full) await writer.rest()
      }
    },
    close: () => writer.close(),
  }
}

/**
 * Quarter-hour curves as a State Grid front end exports them: GB18030, a nameless first column with the row number,
 * account numbers with a leading zero, unpadded dates, secondary kW beside the multiplier (倍率).
 */
export function utilityReadings(path: string, world: World, org: string): ReadingsFile {
  const writer = new CsvWriter(path)
  writer.raw(encodeGb18030(`,CONS_NO,供电单位,DATA_DATE,倍率,${pointNames('P', 96, false)}\r\n`))
  const orgBytes = encodeGb18030(org)
  const dates = world.calendar.dates.map((date) => Buffer.from(unpadded(date)))
  let row = 0
  return {
    pointsPerHour: 4,
    append: async (customer, recordedKw) => {
      const id = Buffer.from(customer.accountId)
      let again = false
      for (let day = 0; day < dates.length; day++) {
        const date = dates[day]
        if (date === undefined || !anyValue(recordedKw, day * 96, 96)) continue
        writer.number(++row, 0)
        writer.byte(comma)
        writer.raw(id)
        writer.byte(comma)
        writer.raw(orgBytes)
        writer.byte(comma)
        writer.raw(date)
        writer.byte(comma)
        writer.number(customer.multiplier, 0)
        writePoints(writer, recordedKw, day * 96, 96, 1 / customer.multiplier, customer.multiplier > 1 ? 4 : 3, true)
        if (writer.full) await writer.rest()
        // Pages of an export overlap now and then: the same meter and day comes twice.
        again = !again && row % repeatEvery === 0
        if (again) day--
      }
    },
    close: () => writer.close(),
  }
}

/**
 * The large customers of the same station in a list of its own: one row an hour, stamped at the END of the hour, so
 * that the last hour of a day is 24:00.
 */
export function utilityHours(path: string, world: World): ReadingsFile {
  const writer = new CsvWriter(path)
  writer.raw(encodeGb18030('CONS_NO,数据时间,倍率,有功功率（kW）\r\n'))
  const dates = world.calendar.dates.map((date) => Buffer.from(unpadded(date)))
  const clocks = Array.from({ length: 24 }, (_, hour) => Buffer.from(` ${hour + 1}:00,`))
  return {
    pointsPerHour: 1,
    append: async (customer, recordedKw) => {
      const id = Buffer.from(`"${customer.accountId}",`)
      for (let at = 0; at < recordedKw.length; at++) {
        const kw = recordedKw[at] ?? Number.NaN
        const date = dates[Math.floor(at / 24)]
        const clock = clocks[at % 24]
        if (Number.isNaN(kw) || date === undefined || clock === undefined) continue
        writer.raw(id)
        writer.raw(date)
        writer.raw(clock)
        writer.number(customer.multiplier, 0)
        writer.byte(comma)
        writer.number(kw / customer.multiplier, 4)
        writer.byte(13)
        writer.byte(newLine)
        if (writer.full) await writer.rest()
      }
    },
    close: () => writer.close(),
  }
}

function writePoints(
  writer: CsvWriter,
  values: Float32Array,
  from: number,
  count: number,
  factor: number,
  decimals: number,
  windows = false,
): void {
  for (let i = from; i < from + count; i++) {
    writer.byte(comma)
    const value = values[i] ?? Number.NaN
    if (!Number.isNaN(value)) writer.number(value * factor, decimals)
  }
  if (windows) writer.byte(13)
  writer.byte(newLine)
}

function anyValue(values: Float32Array, from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) if (!Number.isNaN(values[i] ?? Number.NaN)) return true
  return false
}

function pointNames(letter: string, count: number, padded = true): string {
  return Array.from({ length: count }, (_, i) => `${letter}${padded ? String(i + 1).padStart(2, '0') : i + 1}`).join(
    ',',
  )
}

/** `2021-01-05` as `2021/1/5`. */
function unpadded(date: string): string {
  return date.split('-').map(Number).join('/')
}
