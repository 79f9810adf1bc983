import type { Problem } from '@davylamp/finding'
import type { LogSummary } from '../log/index.js'

/** A text, or a sheet of a workbook as comma-separated lines, that can be read line by line as often as need be. */
export interface LineFile {
  readonly source: string
  /** Named by the user himself, not met in a folder or an archive. */
  readonly named: boolean
  /** The first lines, decoded. */
  readonly head: string
  readonly sheet: string | null
  /** Calls `onLine` with every line in order, without its end; lines (of a sheet: its rows) count from 1. */
  read(onLine: (line: string, number: number) => void): Promise<LogSummary>
}

export interface LineFiles {
  readonly files: readonly LineFile[]
  readonly problems: readonly Problem[]
}
