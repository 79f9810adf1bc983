import type { CaptureBatch } from './capture.js'

/** Packets handed over at once. */
const batchPackets = 2048

/** Fills one reused batch. The caller flushes before the buffer changes. */
export class BatchWriter implements CaptureBatch {
  count = 0
  readonly buffer: Uint8Array
  readonly start = new Int32Array(batchPackets)
  readonly length = new Int32Array(batchPackets)
  readonly wireLength = new Int32Array(batchPackets)
  readonly timeMs = new Float64Array(batchPackets)
  readonly linkType = new Int32Array(batchPackets)
  readonly fileOffset = new Float64Array(batchPackets)
  firstNumber = 1
  readonly #onBatch: (batch: CaptureBatch) => void

  constructor(buffer: Uint8Array, onBatch: (batch: CaptureBatch) => void) {
    this.buffer = buffer
    this.#onBatch = onBatch
  }

  /** Packets written so far, flushed or not. */
  get packets(): number {
    return this.firstNumber - 1 + this.count
  }

  add(start: number, length: number, wireLength: number, timeMs: number, linkType: number, fileOffset: number): void {
    const index = this.count
    this.start[index] = start
    this.length[index] = length
    this.wireLength[index] = wireLength
    this.timeMs[index] = timeMs
    this.linkType[index] = linkType
    this.fileOffset[index] = fileOffset
    this.count = index + 1
    if (this.count === batchPackets) this.flush()
  }

  flush(): void {
    if (this.count === 0) return
    this.#onBatch(this)
    this.firstNumber += this.count
    this.count = 0
  }
}
