import { meterDaysSql } from '@davylamp/power'
import type { Say } from '../texts.js'
import type { RawOptions } from './scan-options.js'
import { UsageError } from '../usage-error.js'

const shapes = ['intervals', 'days'] as const
const points = [24, 48, 96, 288] as const

/**
 * `davylamp power sql`: the statement that makes one row a meter and day out of a table `readings`, to be run where the readings
 * lie (DuckDB's dialect). What it gives is an input of `scan`.
 */
export function powerSql(raw: RawOptions, say: Say): string {
  const shape = shapes.find((candidate) => candidate === raw['shape'])
  const pointsPerDay = points.find((candidate) => String(candidate) === raw['points'])
  if (shape === undefined)
    throw new UsageError(
      say('usage.choice', { option: '--shape', choices: shapes.join(', '), text: raw['shape'] ?? '' }),
    )
  if (pointsPerDay === undefined)
    throw new UsageError(
      say('usage.choice', { option: '--points', choices: points.join(', '), text: raw['points'] ?? '' }),
    )
  const relation = { name: 'readings', shape, pointsPerDay, zone: null, sources: [], sha256: [] }
  const comment = say(shape === 'days' ? 'power.sql-days' : 'power.sql-intervals', { points: pointsPerDay })
  return `${comment.replace(/^/gm, '-- ')}\n${meterDaysSql(relation)}`
}
