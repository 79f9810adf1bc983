import type { ReadingsRelation } from '@davylamp/engine'

/** The readings of one file, landed in the engine; parts of one shape become one relation. */
export interface ReadingsPart {
  /** Taken from the grid, or fed back to it (反向有功). */
  readonly flow: 'forward' | 'reverse'
  readonly shape: ReadingsRelation['shape']
  readonly pointsPerDay: number
  readonly zone: string | null
  /** A Parquet file of ours with the columns of the relation, or a statement over the user's own Parquet file. */
  readonly rows: { readonly parquet: string } | { readonly select: string }
  /** What turns the landed value into mean kW; 1 for days, which are landed in kW. */
  readonly kwFactor: number
  /** Minutes from the landed time back to the start of its interval. */
  readonly backMinutes: number
  readonly rowCount: number
  readonly source: string
  readonly sha256: string
  readonly counts: Readonly<Record<string, number>>
}
