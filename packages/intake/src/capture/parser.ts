import type { BatchWriter } from './batch.js'
import type { CaptureCode } from './texts.js'
import type { ByteWindow } from './window.js'

/** What is wrong with the input, and where. */
export interface Damage {
  readonly code: CaptureCode
  readonly offset: number
  readonly length?: number
}

/** Takes whole records off the front of a window, and leaves one that is not all there yet. */
export interface RecordParser {
  /** @returns damage after which nothing more can be parsed, else null */
  parse(window: ByteWindow, batch: BatchWriter): Damage | null
}

/** The longest packet that is believed; tcpdump writes 262,144 at most. */
export const longestPacket = 4 * 1024 * 1024
