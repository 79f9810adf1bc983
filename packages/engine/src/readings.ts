/**
 * Meter readings as a relation in the engine, whatever file they came from. Values are mean kW after every multiplier;
 * times are local wall-clock times at the START of their interval. NULL power means: missing.
 *
 * - `intervals`: one row an interval: `meter_id VARCHAR, start TIMESTAMP, kw FLOAT, estimated BOOLEAN`
 * - `days`: one row a meter and day: `meter_id VARCHAR, day DATE, kw FLOAT[] (pointsPerDay values), estimated BOOLEAN`
 */
export interface ReadingsRelation {
  /** Name of the view or table, to be quoted with `identifier`. */
  readonly name: string
  readonly shape: 'intervals' | 'days'
  /** 24, 48, 96 or 288. */
  readonly pointsPerDay: number
  /** IANA zone that the wall-clock times are in; null when the source does not say. */
  readonly zone: string | null
  /** Files that it was read from, as shown to the user. */
  readonly sources: readonly string[]
  /** Hex SHA-256 of the bytes of those files, in the same order. */
  readonly sha256: readonly string[]
  /**
   * View of `meter_id VARCHAR, source INTEGER`: which of the files (from 0) hold a meter. Not made where there is one file;
   * to be asked for a few meters at a time.
   */
  readonly sourcesOfMeters?: string
}
