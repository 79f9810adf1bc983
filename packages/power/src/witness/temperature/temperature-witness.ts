import { type Engine, identifier, literal } from '@davylamp/engine'
import { type FindingCode, missing } from '@davylamp/finding'
import type { TemperatureRelation } from '@davylamp/intake'
import { cleanRecord } from '../../measure/quality.js'
import { streamMeterDays } from '../../read/stream-meters.js'
import { ramp, shown, type TermValue } from '../../weigh/term.js'
import { noTestimony, type Question, type Testimony, type Witness } from '../testimony.js'
import { testified } from '../witness-weight.js'
import { dependence } from './dependence.js'
import { measureTemperature, type TemperatureMeasures } from './measure-temperature.js'
import { fewestDays, narrowestC, type Slope } from './slope.js'

/** Meters whose days are asked for at once. */
const metersAtOnce = 500

/** Temperature: machines are flat or rise a little with warmth; heating falls, cooling and aeration rise steeply. */
export const temperatureWitness: Witness = async (question) => {
  const { tables, meters, engine } = question
  const relations = tables.temperatures ?? []
  if (relations.length === 0)
    return new Map(
      meters.map(({ meterId }) => [meterId, { ...noTestimony, missing: [missing('power.no-temperature')] }]),
    )
  return measured(question, await dailyMeans(engine, relations), relations)
}

async function measured(
  { engine, source, meters, feeding }: Question,
  celsiusOn: ReadonlyMap<number, number>,
  relations: readonly TemperatureRelation[],
): Promise<ReadonlyMap<string, Testimony>> {
  const answers = new Map<string, Testimony>()
  const evidence = relations.map((one) => ({ kind: 'record' as const, source: one.source, sha256: one.sha256 }))
  const byId = new Map(meters.map((one) => [one.meterId, one]))
  const ids = [...byId.keys()]
  for (let first = 0; first < ids.length; first += metersAtOnce)
    await streamMeterDays(
      engine,
      source.sql({ meterIds: ids.slice(first, first + metersAtOnce).map(literal) }),
      (record) => {
        const measures = byId.get(record.meterId)
        // Under panels the warm days are the sunny ones, on which the meter sees less.
        if (measures === undefined || feeding.solar.has(record.meterId)) return
        const celsius = Array.from({ length: record.days }, (_, day) => celsiusOn.get(record.firstDay + day) ?? NaN)
        const found = measureTemperature(measures, cleanRecord(record).hourlyKw, celsius)
        answers.set(
          record.meterId,
          found === null
            ? {
                ...noTestimony,
                missing: [missing('power.temperature-narrow', { days: fewestDays, range: narrowestC })],
              }
            : { ...testimonyOf(found), evidence },
        )
      },
    )
  return answers
}

/** Mean of each day, counted since 1970; several places and files are one. */
async function dailyMeans(
  engine: Engine,
  relations: readonly TemperatureRelation[],
): Promise<ReadonlyMap<number, number>> {
  const all = relations.map(({ name }) => `SELECT start, temperature_c FROM ${identifier(name)}`).join(' UNION ALL ')
  const rows = await engine.rows(
    `SELECT (start::DATE - DATE '1970-01-01')::DOUBLE AS day, avg(temperature_c) AS celsius FROM (${all}) WHERE temperature_c IS NOT NULL GROUP BY 1`,
  )
  return new Map(rows.map((row) => [Number(row['day']), Number(row['celsius'])]))
}

/** What a heated room and a cooled one would show, ruled out where the level stays and shown where it does not. */
export function testimonyOf({ whole, cold, warm }: TemperatureMeasures): Testimony {
  const heating = steepest([whole, cold], -1, dependence.heating)
  const cooling = steepest([whole, warm], 1, dependence.cooling)
  const reasons: TermValue[] = []
  const alternatives = new Map<FindingCode, 'open' | 'ruled-out'>()
  const conclude = (codes: readonly FindingCode[], { how }: typeof heating, where: Slope | null): void => {
    // Flat over the year says little of the days on which rooms are heated or cooled.
    if (how === 'flat' && where !== null) for (const code of codes) alternatives.set(code, 'ruled-out')
    if (how === 'follows') for (const code of codes) alternatives.set(code, 'open')
  }
  conclude(['power.may-be-heating'], heating, cold)
  conclude(['power.may-be-cold-store', 'power.may-be-aquaculture'], cooling, warm)
  if (heating.how === 'follows')
    reasons.push(
      testified('power.temperature-heating', strength(heating.slope, -1, dependence.heating), paramsOf(heating.slope)),
    )
  if (cooling.how === 'follows')
    reasons.push(
      testified('power.temperature-cooling', strength(cooling.slope, 1, dependence.cooling), paramsOf(cooling.slope)),
    )
  if (reasons.length === 0) reasons.push(testified('power.temperature-dependence', 0, paramsOf(whole)))
  return { ...noTestimony, reasons, alternatives }
}

interface Judged {
  readonly how: 'follows' | 'flat' | 'unknown'
  readonly slope: Slope
}

/** The slope that follows most in a direction; flat only when all are. */
function steepest(slopes: readonly [Slope, Slope | null], direction: 1 | -1, from: number): Judged {
  const [whole, part] = slopes
  const all = [whole, ...(part === null ? [] : [part])].map((slope) => ({ how: judged(slope, direction, from), slope }))
  const following = all
    .filter(({ how }) => how === 'follows')
    .toSorted((a, b) => direction * (b.slope.kwPerC / b.slope.levelKw - a.slope.kwPerC / a.slope.levelKw))
  const [first] = following
  if (first !== undefined) return first
  return { how: all.every(({ how }) => how === 'flat') ? 'flat' : 'unknown', slope: whole }
}

/** Whether the level follows the temperature in a direction beyond doubt, or does not; between them nothing is said. */
function judged(slope: Slope, direction: 1 | -1, from: number): Judged['how'] {
  const relative = (direction * slope.kwPerC) / slope.levelKw
  const margin = slope.marginKwPerC / slope.levelKw
  if (relative - margin > from) return 'follows'
  return relative + margin < dependence.machines ? 'flat' : 'unknown'
}

function strength({ kwPerC, levelKw }: Slope, direction: 1 | -1, from: number): number {
  return ramp((direction * kwPerC) / levelKw, from, dependence.strong)
}

function paramsOf({ kwPerC, levelKw, days, lowC, highC }: Slope): TermValue['params'] {
  return {
    kw: shown(kwPerC),
    percent: shown((100 * kwPerC) / levelKw),
    days,
    low: Math.round(lowC),
    high: Math.round(highC),
  }
}
