import { rm, writeFile } from 'node:fs/promises'
import { type Engine, literal } from '@davylamp/engine'

/** Writes rows as Parquet: `columns` names each with its type; the first line of `lines` is the header. */
export async function writeTable(
  engine: Engine,
  path: string,
  columns: Readonly<Record<string, string>>,
  rows: Iterable<string>,
  order: string,
): Promise<void> {
  const plain = `${path}.csv`
  await writeFile(plain, [Object.keys(columns).join(','), ...rows].join('\n'))
  const types = `{${Object.entries(columns)
    .map(([name, type]) => `'${name}':'${type}'`)
    .join(',')}}`
  try {
    await engine.run(
      `COPY (SELECT * FROM read_csv(${literal(plain)}, header = true, columns = ${types}) ORDER BY ${order}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd)`,
    )
  } finally {
    await rm(plain)
  }
}

/** A number as a cell; empty where it is missing. */
export function cell(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value)
}
