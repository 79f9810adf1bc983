import { identifier, type ReadingsRelation } from '@davylamp/engine'
import type { SummaryRelation } from '@davylamp/intake'
import { meterDayColumns, meterDaysSql, type Selection, whereOf } from './meter-days-sql.js'

/** Where per-meter days come from: readings that are summarised now, or summaries that were made elsewhere. */
export interface MeterSource {
  /** The statement that gives the days of all meters or of some, sorted by meter and day. */
  readonly sql: (selection: Selection | null) => string
  /** What the meters are counted in. */
  readonly relation: string
  /** The readings themselves, where they are at hand. */
  readonly readings: ReadingsRelation | null
  readonly zone: string | null
  readonly sources: readonly string[]
  readonly sha256: readonly string[]
}

export function sourceOfReadings(relation: ReadingsRelation): MeterSource {
  const { name, zone, sources, sha256 } = relation
  return {
    sql: (selection) => meterDaysSql(relation, selection),
    relation: name,
    readings: relation,
    zone,
    sources,
    sha256,
  }
}

export function sourceOfSummaries({ name, zone, source, sha256 }: SummaryRelation): MeterSource {
  const columns = meterDayColumns.join(', ')
  return {
    sql: (selection) => `SELECT ${columns} FROM ${identifier(name)}${whereOf(selection)} ORDER BY meter_id, day`,
    relation: name,
    readings: null,
    zone,
    sources: [source],
    sha256: [sha256],
  }
}
