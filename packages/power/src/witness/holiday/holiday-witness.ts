import { literal } from '@davylamp/engine'
import type { CustomerRow } from '@davylamp/intake'
import { cleanRecord } from '../../measure/quality.js'
import { streamMeterDays } from '../../read/stream-meters.js'
import { percent, ramp } from '../../weigh/term.js'
import { dailyLevels } from '../daily-levels.js'
import { noTestimony, type Question, type Testimony, type Witness } from '../testimony.js'
import { testified } from '../witness-weight.js'
import { holidayDays } from './holiday-days.js'
import { type HolidayMeasures, measureHolidays } from './measure-holidays.js'

const metersAtOnce = 500
/** The clocks of the mainland. */
const chineseZones: ReadonlySet<string> = new Set([
  'Asia/Shanghai',
  'Asia/Chongqing',
  'Asia/Harbin',
  'Asia/Urumqi',
  'Asia/Kashgar',
  'PRC',
])
/** Customers that are looked at to tell where the records are from. */
const customersRead = 200

/** Holidays, Spring Festival first: machines do not know them, business and processes rest. */
export const holidayWitness: Witness = async (question) => {
  const answers = new Map<string, Testimony>()
  if (!keepsThem(question)) return answers
  const { engine, source, meters } = question
  const byId = new Map(meters.map((one) => [one.meterId, one]))
  const ids = [...byId.keys()]
  for (let first = 0; first < ids.length; first += metersAtOnce)
    await streamMeterDays(
      engine,
      source.sql({ meterIds: ids.slice(first, first + metersAtOnce).map(literal) }),
      (record) => {
        const measures = byId.get(record.meterId)
        if (measures === undefined) return
        const levels = dailyLevels(measures, cleanRecord(record).hourlyKw)
        const found = measureHolidays(levels, record.firstDay + measures.stretch.from, holidayDays)
        const said = found === null ? null : testimonyOf(found)
        if (said !== null) answers.set(record.meterId, said)
      },
    )
  return answers
}

/** Whether the records are of a place that keeps the mainland's holidays: by their clock, else by the script of their tables. */
function keepsThem({ source, tables }: Question): boolean {
  if (source.zone !== null) return chineseZones.has(source.zone)
  const texts = ({ name, category, address, org, tariff }: CustomerRow) => [name, category, address, org, tariff]
  return [...tables.customers.values()]
    .slice(0, customersRead)
    .some((customer) => texts(customer).some((text) => text !== null && /\p{Script=Han}/u.test(text)))
}

/** A change that is smaller than this says that nothing changed; one that is larger, beyond its error, that it rested. */
const small = 0.05
const rests = { from: 0.1, clear: 0.4 }

export function testimonyOf({
  springFestivals,
  otherHolidays,
  days,
  change,
  margin,
}: HolidayMeasures): Testimony | null {
  const params = { spring: springFestivals, others: otherHolidays, days, percent: percent(change) }
  if (change + margin < -rests.from)
    return {
      ...noTestimony,
      reasons: [testified('power.rests-on-holidays', ramp(-change, rests.from, rests.clear), params)],
    }
  if (Math.abs(change) + margin > small) return null
  return { ...noTestimony, reasons: [testified('power.knows-no-holiday', 0, params)] }
}
