import type { Engine } from '@davylamp/engine'
import type { Problem, SourceSummary } from '@davylamp/finding'
import type { CaptureInput } from './capture/capture.js'
import type { HostInput } from './host/host-input.js'
import type { LogInput } from './log/log.js'
import type { PageInput } from './page-input.js'
import type { Tables } from './table/tables.js'

export interface IntakeOptions {
  /** Content of the `--map` file, if any; see docs of `--map`. */
  readonly mapFile: string | null
  readonly decimal: 'point' | 'comma' | null
  /** IANA zone of readings that do not say theirs. */
  readonly zone: string | null
  /** A folder for what must be unpacked; made and removed by the caller. */
  readonly temporaryFolder: string
  readonly onProgress: (progress: Progress) => void
}

export interface Progress {
  readonly source: string
  readonly doneBytes: number
  readonly totalBytes: number
}

/** Everything that was found under the paths given, opened and sorted by what can be done with it. */
export interface Intake {
  /** Read lazily, one at a time, by the network sense. */
  readonly captures: readonly CaptureInput[]
  /** Read lazily by the network sense, all of one scan together. */
  readonly logs: readonly LogInput[]
  /** Read lazily, one at a time, by the host sense. */
  readonly hosts: readonly HostInput[]
  /** Read lazily by the page sense, one at a time. */
  readonly pages: readonly PageInput[]
  readonly tables: Tables
  /** Tables and logs; captures are summarised by the sense that reads them. */
  readonly sources: readonly SourceSummary[]
  readonly problems: readonly Problem[]
}

/** Signature of `takeIn(paths, engine, options)`. `-` among the paths is standard input. */
export type TakeIn = (paths: readonly string[], engine: Engine, options: IntakeOptions) => Promise<Intake>
