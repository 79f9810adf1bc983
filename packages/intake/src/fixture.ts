import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Engine, identifier, openDuckDb, type Row } from '@davylamp/engine'
import type { Intake, IntakeOptions } from './intake.js'
import { takeIn } from './take-in.js'

/** A folder with files of a test, an engine, and what intake makes of them. For tests only. */
export interface Fixture {
  readonly folder: string
  readonly engine: Engine
  /** Writes a file and gives its path. */
  file(name: string, content: string | Uint8Array): string
  take(paths: readonly string[], options?: Partial<IntakeOptions>): Promise<Intake>
  /** All rows of the only readings relation, in order. */
  readings(intake: Intake): Promise<Row[]>
  close(): void
}

export async function fixture(): Promise<Fixture> {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-intake-'))
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'davylamp-spool-'))
  // Open to the user without rights that some tests become.
  chmodSync(folder, 0o755)
  chmodSync(temporaryFolder, 0o777)
  const engine = await openDuckDb({ memoryLimitMb: 512, threads: 2, temporaryFolder })
  return {
    folder,
    engine,
    file(name, content) {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    take: (paths, options = {}) =>
      takeIn(paths, engine, {
        mapFile: null,
        decimal: null,
        zone: null,
        temporaryFolder,
        onProgress: () => {},
        ...options,
      }),
    async readings(intake) {
      const [relation, ...others] = intake.tables.readings
      if (relation === undefined || others.length > 0)
        throw new Error(`expected one relation: ${intake.problems.map((found) => found.en).join(' ')}`)
      return engine.rows(`SELECT * FROM ${identifier(relation.name)} ORDER BY ALL`)
    },
    close() {
      engine.close()
      rmSync(folder, { recursive: true })
      rmSync(temporaryFolder, { recursive: true })
    },
  }
}

/** A wide table of hours: constant values per row. */
export function wideRow(meter: string, date: string, value: number | string, points = 24): string {
  return [meter, date, ...Array.from({ length: points }, () => String(value))].join(',')
}

export const wideHeader = `meter_id,date,${Array.from({ length: 24 }, (_, i) => `h${String(i + 1).padStart(2, '0')}`).join(',')}`
