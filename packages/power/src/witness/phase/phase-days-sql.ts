import { identifier } from '@davylamp/engine'
import type { PhaseRelation } from '@davylamp/intake'
import { type Selection, whereOf } from '../../read/meter-days-sql.js'

/** Columns after meter, phase, day and the number of the relation: mean of each local hour, primary A or V. */
export const phaseHours = 24

const hourName = (hour: number): string => `h${String(hour).padStart(2, '0')}`
const hours = Array.from({ length: phaseHours }, (_, hour) => hour)

/** One row a meter, phase and day, sorted so; several files of one quantity are one. */
export function phaseDaysSql(relations: readonly PhaseRelation[], selection: Selection): string {
  const all = relations.map((relation, index) =>
    (relation.shape === 'days' ? fromDays : fromIntervals)(relation, selection, index),
  )
  return `SELECT * FROM (${all.join('\nUNION ALL\n')}) WHERE phase IS NOT NULL ORDER BY meter_id, phase, day`
}

function fromDays({ name, pointsPerDay }: PhaseRelation, selection: Selection, index: number): string {
  const perHour = (pointsPerDay ?? phaseHours) / phaseHours
  const means = hours.map((hour) => {
    const points = Array.from({ length: perHour }, (_, point) => `value[${hour * perHour + point + 1}]`)
    return `abs(list_avg([${points.join(', ')}]))::DOUBLE AS ${hourName(hour)}`
  })
  return `SELECT meter_id, phase, (day - DATE '1970-01-01')::DOUBLE AS day, ${index} AS relation, ${means.join(', ')}
FROM ${identifier(name)}${whereOf(selection)}`
}

function fromIntervals({ name }: PhaseRelation, selection: Selection, index: number): string {
  const means = hours.map((hour) => `abs(avg(value) FILTER (hour(start) = ${hour}))::DOUBLE AS ${hourName(hour)}`)
  return `SELECT meter_id, phase, (start::DATE - DATE '1970-01-01')::DOUBLE AS day, ${index} AS relation, ${means.join(', ')}
FROM ${identifier(name)}${whereOf(selection)} GROUP BY ALL`
}
