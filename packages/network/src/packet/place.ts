import type { CaptureBatch } from '@davylamp/intake'

/** The packet that is being read, for timeline and evidence. */
export interface PacketPlace {
  readonly source: string
  readonly number: number
  readonly timeMs: number
  readonly fileOffset: number
  /** What offsets of the decoded packet count in: `frame`, or a datagram that was put together. */
  readonly bytes: Uint8Array
  /** The packet as the file holds it, `length` bytes from `at`. */
  readonly frame: Uint8Array
  readonly at: number
  readonly length: number
}

/** One place for all packets of a capture: it is set anew for each, and looks the rest up when asked. */
export class BatchPlace implements PacketPlace {
  bytes: Uint8Array = new Uint8Array(0)
  index = 0
  batch: CaptureBatch = nothing

  constructor(readonly source: string) {}

  get number(): number {
    return this.batch.firstNumber + this.index
  }

  get timeMs(): number {
    return this.batch.timeMs[this.index] ?? 0
  }

  get fileOffset(): number {
    return this.batch.fileOffset[this.index] ?? 0
  }

  get frame(): Uint8Array {
    return this.batch.buffer
  }

  get at(): number {
    return this.batch.start[this.index] ?? 0
  }

  get length(): number {
    return this.batch.length[this.index] ?? 0
  }
}

const nothing: CaptureBatch = {
  count: 0,
  buffer: new Uint8Array(0),
  start: new Int32Array(0),
  length: new Int32Array(0),
  wireLength: new Int32Array(0),
  timeMs: new Float64Array(0),
  linkType: new Int32Array(0),
  fileOffset: new Float64Array(0),
  firstNumber: 1,
}
