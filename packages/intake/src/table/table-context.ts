import type { Engine } from '@davylamp/engine'
import type { Problem } from '@davylamp/finding'
import type { IntakeOptions, Progress } from '../intake.js'
import type { TemporaryFiles } from '../source/temporary.js'
import type { TableMap } from './map-file.js'

/** What reading a table needs beside the table. */
export interface TableContext {
  readonly engine: Engine
  readonly temporary: TemporaryFiles
  readonly map: TableMap
  readonly options: Pick<IntakeOptions, 'decimal' | 'zone'>
  /** A name for a relation that the engine does not have yet. */
  newName(stem: string): string
  /** A table had all the columns that the map names. */
  onMapUsed(): void
  onProblem(problem: Problem): void
  onProgress(progress: Progress): void
}
