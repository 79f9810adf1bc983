import type { Problem } from '@davylamp/finding'

/**
 * Some packets of a capture over one reused buffer. Arrays and buffer are valid only until the callback returns;
 * only the first `count` entries are meaningful.
 */
export interface CaptureBatch {
  readonly count: number
  readonly buffer: Uint8Array
  /** Where each packet starts in `buffer`. */
  readonly start: Int32Array
  /** Captured length in bytes. */
  readonly length: Int32Array
  /** Length on the wire in bytes. */
  readonly wireLength: Int32Array
  /** Milliseconds since 1970 UTC, with fraction. */
  readonly timeMs: Float64Array
  /** Link type (tcpdump's LINKTYPE_ number) of each packet's interface. */
  readonly linkType: Int32Array
  /** Byte offset of the packet's data in the opened capture (after decompression). */
  readonly fileOffset: Float64Array
  /** Number of the first packet of this batch in the file, from 1. */
  readonly firstNumber: number
}

/** A capture that was recognised and can be read once, from start to end. */
export interface CaptureInput {
  readonly source: string
  readonly format: 'pcap' | 'pcapng'
  read(onBatch: (batch: CaptureBatch) => void): Promise<CaptureSummary>
}

export interface CaptureSummary {
  readonly packets: number
  readonly bytes: number
  /** Hex SHA-256 over the bytes as opened; identifies the content in finding ids and evidence. */
  readonly sha256: string
  readonly problems: readonly Problem[]
}
