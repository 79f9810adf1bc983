import { type Engine, literal } from '@davylamp/engine'
import type { PhaseRelation } from '@davylamp/intake'
import { phaseDaysSql, phaseHours } from './phase-days-sql.js'

export const phases = ['A', 'B', 'C'] as const
export type Phase = (typeof phases)[number]

/** One quantity of one meter by phase: `days × 24` hourly means from its first day on, NaN where nothing was read. */
export type PhaseCurves = ReadonlyMap<Phase, Float32Array>

/** The curves with the relations that they came from. */
export interface PhaseRecord {
  readonly curves: PhaseCurves
  readonly relations: ReadonlySet<PhaseRelation>
}

/** What is asked for: the record of a meter, and the names under which phase tables may know it. */
export interface PhaseRequest {
  readonly meterId: string
  readonly firstDay: number
  readonly days: number
  readonly names: readonly string[]
}

/** Meters that are asked for in one statement. */
const metersAtOnce = 500

/** Hourly currents or voltages of these meters, where the relations hold any. */
export async function readPhases(
  engine: Engine,
  relations: readonly PhaseRelation[],
  requests: readonly PhaseRequest[],
): Promise<Map<string, PhaseRecord>> {
  const records = new Map<string, { curves: Map<Phase, Float32Array>; relations: Set<PhaseRelation> }>()
  if (relations.length === 0) return records
  for (let first = 0; first < requests.length; first += metersAtOnce) {
    const some = requests.slice(first, first + metersAtOnce)
    const byName = new Map(some.flatMap((request) => request.names.map((name) => [name, request] as const)))
    const sql = phaseDaysSql(relations, { meterIds: [...byName.keys()].map(literal) })
    await engine.stream(sql, (batch) => {
      const names = batch.texts(0)
      const phaseNames = batch.texts(1)
      const days = batch.numbers(2)
      const numbers = batch.numbers(3)
      const hours = Array.from({ length: phaseHours }, (_, hour) => batch.numbers(4 + hour))
      for (let row = 0; row < batch.rowCount; row++) {
        const request = byName.get(names[row] ?? '')
        const phase = phases.find((one) => one === phaseNames[row])
        if (request === undefined || phase === undefined) continue
        const day = (days[row] ?? NaN) - request.firstDay
        if (!(day >= 0 && day < request.days)) continue
        const own = records.get(request.meterId) ?? { curves: new Map(), relations: new Set() }
        records.set(request.meterId, own)
        const relation = relations[numbers[row] ?? 0]
        if (relation !== undefined) own.relations.add(relation)
        const curve = own.curves.get(phase) ?? new Float32Array(request.days * 24).fill(NaN)
        own.curves.set(phase, curve)
        hours.forEach((values, hour) => {
          const value = values[row] ?? NaN
          if (!Number.isNaN(value)) curve[day * 24 + hour] = value
        })
      }
    })
  }
  return records
}
