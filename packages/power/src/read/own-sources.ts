import { type Engine, identifier, literal, type ReadingsRelation } from '@davylamp/engine'

/** A file that holds a meter's readings, with the hash of its bytes. */
export interface OwnSource {
  readonly source: string
  readonly sha256: string
}

/** The files that each of these meters comes from: of many files a finding names its own only. */
export async function ownSources(
  engine: Engine,
  relation: ReadingsRelation,
  meterIds: readonly string[],
): Promise<(meterId: string) => readonly OwnSource[]> {
  const all = relation.sources.map((source, i) => ({ source, sha256: relation.sha256[i] ?? '' }))
  if (relation.sourcesOfMeters === undefined || meterIds.length === 0) return () => all
  const wanted = meterIds.map(literal).join(', ')
  const rows = await engine.rows(
    `SELECT meter_id, list_sort(list(DISTINCT source)) AS sources FROM ${identifier(relation.sourcesOfMeters)}
     WHERE meter_id IN (${wanted}) GROUP BY meter_id`,
  )
  const byMeter = new Map(
    rows.map((row) => {
      const indexes = Array.isArray(row['sources']) ? row['sources'].map(Number) : []
      return [String(row['meter_id']), indexes.flatMap((i) => all[i] ?? [])] as const
    }),
  )
  return (meterId) => byMeter.get(meterId) ?? all
}
