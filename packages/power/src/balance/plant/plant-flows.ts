import type { PlantRecord } from './read-plants.js'

/** The sides of a plant's balance by the hour, kW. */
export interface PlantFlows {
  readonly hours: number
  /** Null when it is not on record. */
  readonly generation: Float64Array | null
  readonly exported: Float64Array
  /** Station use and registered direct supply together. */
  readonly known: Float64Array
  /** What comes in less what is known to go out, losses among it; without generation it means nothing. */
  readonly balance: Float64Array
}

/** Columns that are not on record count as zero; hours that are missing in one that is stay unknown. */
export function plantFlows(record: PlantRecord): PlantFlows {
  const hours = (record.generation ?? record.export ?? record.import ?? new Float64Array()).length
  const zero = new Float64Array(hours)
  const { generation } = record
  const exported = record.export ?? zero
  const imported = record.import ?? zero
  const known = (record.stationUse ?? zero).map((kw, hour) => kw + orZero(record.directSupply?.[hour]))
  const balance = (generation ?? zero).map(
    (kw, hour) => kw + (imported[hour] ?? NaN) - (exported[hour] ?? NaN) - (known[hour] ?? NaN),
  )
  return { hours, generation, exported, known, balance }
}

/** Import beyond known use in hours in which little is generated, NaN in the others; null when no import is on record. */
export function importExcess(record: PlantRecord, capacityKw: number, known: Float64Array): Float64Array | null {
  const source = record.generation ?? record.export
  return (
    record.import?.map((kw, hour) => {
      const made = source?.[hour] ?? NaN
      return Number.isNaN(made) || made > 0.1 * capacityKw ? NaN : Math.max(0, kw - orZero(known[hour]))
    }) ?? null
  )
}

function orZero(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value
}
