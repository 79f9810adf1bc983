import { type Missing, missing } from '@davylamp/finding'
import type { CustomerRow, PhaseRelation } from '@davylamp/intake'
import { nominalVolts } from '../../read/apparent-readings.js'
import { median } from '../../measure/order-statistics.js'
import type { Measures } from '../../measure/measure.js'
import { shown } from '../../weigh/term.js'
import { noTestimony, type Question, type Testimony, type Witness } from '../testimony.js'
import { measurePhases } from './measure-phases.js'
import { phaseReasons } from './phase-reasons.js'
import { type Phase, type PhaseCurves, type PhaseRequest, readPhases } from './read-phases.js'

/** Apparent over active power outside of these: currents and readings do not belong together. */
const fitting = { low: 0.8, high: 2 }

/** Phase currents: a load of single-phase machines is the same amperes on the same phase from day to day. */
export const phaseWitness: Witness = async (question) => {
  const { engine, tables, meters, apparent } = question
  const of = (kind: PhaseRelation['kind']) => (tables.phases ?? []).filter((one) => one.kind === kind)
  const requests = requestsOf(question)
  const currents = await readPhases(engine, of('current'), requests)
  const voltages = await readPhases(
    engine,
    of('voltage'),
    requests.filter(({ meterId }) => currents.has(meterId)),
  )
  return new Map(
    meters.map((measures) => {
      const own = currents.get(measures.meterId)
      const ownVoltages = voltages.get(measures.meterId)
      if (own === undefined) return [measures.meterId, lacking(missing('power.no-phase-currents'))]
      const heard = testimony(measures, own.curves, ownVoltages?.curves, apparent)
      const said = apparent ? { ...heard, missing: [...heard.missing, missing('power.apparent-only')] } : heard
      const evidence = [...own.relations, ...(ownVoltages?.relations ?? [])].map(({ source, sha256 }) => ({
        kind: 'record' as const,
        source,
        sha256,
      }))
      return [measures.meterId, { ...said, evidence }]
    }),
  )
}

function testimony(
  measures: Measures,
  curves: PhaseCurves,
  voltages: PhaseCurves | undefined,
  apparent: boolean,
): Testimony {
  const carrying = new Map([...curves].filter(([, curve]) => curve.some((amps) => amps > 0)))
  if (carrying.size === 1) return lacking(missing('power.single-phase'))
  const volts = (phase: Phase): number => {
    const read = median(voltages?.get(phase) ?? [])
    return read > 0 ? read : nominalVolts
  }
  const found = measurePhases(measures, carrying, volts)
  if (found === null) return lacking(missing('power.no-phase-currents'))
  if (found.fit < fitting.low || found.fit > fitting.high)
    return lacking(
      missing('power.phases-do-not-fit', {
        kva: shown(found.fit * measures.now.meanKw),
        kw: shown(measures.now.meanKw),
      }),
    )
  return { ...noTestimony, reasons: phaseReasons(measures, found, voltages !== undefined && !apparent) }
}

function lacking(one: Missing): Testimony {
  return { ...noTestimony, missing: [one] }
}

/** Phase tables often name the account where readings name the meter: both are asked for, unless meters share the account. */
function requestsOf({ meters, tables }: Question): PhaseRequest[] {
  const accounts = new Map<string, number>()
  for (const { accountId } of new Set(tables.customers.values()))
    if (accountId !== null) accounts.set(accountId, (accounts.get(accountId) ?? 0) + 1)
  const accountOf = (customer: CustomerRow | undefined): string[] =>
    customer?.accountId !== null && customer?.accountId !== undefined && accounts.get(customer.accountId) === 1
      ? [customer.accountId]
      : []
  return meters.map(({ meterId, firstDay, days }) => ({
    meterId,
    firstDay,
    days,
    names: [...new Set([meterId, ...accountOf(tables.customers.get(meterId))])],
  }))
}
