import { rm, writeFile } from 'node:fs/promises'
import { type Engine, literal } from '@davylamp/engine'
import type { LoadExhibit } from '@davylamp/finding'

const dayMs = 86_400_000

/**
 * Writes a subject's hourly curve with its peer band as Parquet: `day, hour, kw, peer_low_kw, peer_median_kw, peer_high_kw`.
 * Peers are daily means; NULL is missing.
 */
export async function writeCurve(engine: Engine, path: string, exhibit: LoadExhibit): Promise<void> {
  const plain = `${path}.csv`
  await writeFile(plain, [...curveLines(exhibit)].join('\n'))
  const columns =
    "{'day':'DATE','hour':'UTINYINT','kw':'FLOAT','peer_low_kw':'FLOAT','peer_median_kw':'FLOAT','peer_high_kw':'FLOAT'}"
  try {
    await engine.run(
      `COPY (SELECT * FROM read_csv(${literal(plain)}, header = true, columns = ${columns}) ORDER BY day, hour) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd)`,
    )
  } finally {
    await rm(plain)
  }
}

function* curveLines(exhibit: LoadExhibit): Iterable<string> {
  yield 'day,hour,kw,peer_low_kw,peer_median_kw,peer_high_kw'
  const first = Date.parse(exhibit.firstDay)
  for (let day = 0; day < exhibit.days; day++) {
    const date = new Date(first + day * dayMs).toISOString().slice(0, 10)
    const { low, median, high } = exhibit.peerKw ?? {}
    const peers = [low?.[day], median?.[day], high?.[day]].map(number).join(',')
    for (let hour = 0; hour < 24; hour++) yield `${date},${hour},${number(exhibit.hourlyKw[day * 24 + hour])},${peers}`
  }
}

function number(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value)
}
