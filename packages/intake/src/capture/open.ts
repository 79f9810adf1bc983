import { createHash, type Hash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { type Problem, sentence } from '@davylamp/finding'
import { BatchWriter } from './batch.js'
import type { ByteSource } from './byte-source.js'
import type { CaptureBatch, CaptureInput, CaptureSummary } from './capture.js'
import { captureFormat } from './format.js'
import type { Damage, RecordParser } from './parser.js'
import { PcapParser } from './pcap.js'
import { PcapngParser } from './pcapng.js'
import { ReadAhead, readsAhead } from './read-ahead.js'
import { captureTexts } from './texts.js'
import { ByteWindow } from './window.js'

export interface OpenOptions {
  /** Called now and then while reading, with the bytes taken so far. */
  readonly onProgress?: (doneBytes: number) => void
}

/**
 * A capture over the given bytes. Nothing is opened before `read`; damage ends the reading with a problem that names
 * the byte, and every packet before it is handed over.
 *
 * @param source the name that findings and problems carry
 * @param format what {@link captureFormat} said of the first bytes; without it the reader looks for itself
 */
export function openCapture(
  source: string,
  bytes: ByteSource,
  format: 'pcap' | 'pcapng' = 'pcap',
  options: OpenOptions = {},
): CaptureInput {
  return {
    source,
    format,
    read: (onBatch) => new CaptureReading(source, options, aheadOf(bytes), onBatch).run(bytes),
  }
}

/** One run over a capture: bytes in, batches out, a hash on the way. */
class CaptureReading {
  readonly #source: string
  readonly #options: OpenOptions
  readonly #window: ByteWindow
  readonly #batch: BatchWriter
  readonly #ahead: ReadAhead | null
  /** Made here, where no thread makes it. */
  readonly #hash: Hash = createHash('sha256')
  readonly #problems: Problem[] = []
  #parser: RecordParser | null = null
  #over = false
  #bytes = 0

  constructor(source: string, options: OpenOptions, ahead: ReadAhead | null, onBatch: (batch: CaptureBatch) => void) {
    this.#source = source
    this.#options = options
    this.#ahead = ahead
    this.#window = ahead === null ? new ByteWindow() : new ByteWindow(ahead.buffer)
    this.#batch = new BatchWriter(this.#window.buffer, onBatch)
  }

  async run(bytes: ByteSource): Promise<CaptureSummary> {
    let sha256: string | null = null
    try {
      if (this.#ahead !== null) sha256 = await this.#slots(this.#ahead)
      else if (bytes.kind === 'file') await this.#file(bytes.path)
      else for await (const chunk of bytes.chunks()) this.#chunk(chunk)
    } catch (error) {
      if (!isInputError(error)) throw error
      this.#damaged({ code: 'capture.unreadable', offset: this.#bytes }, { cause: error.code })
    }
    this.#finish()
    return {
      packets: this.#batch.packets,
      bytes: this.#bytes,
      sha256: sha256 ?? this.#hash.digest('hex'),
      problems: this.#problems,
    }
  }

  async #slots(ahead: ReadAhead): Promise<string> {
    for (let slot = await ahead.next(); slot !== null; slot = await ahead.next()) {
      this.#window.moveTo(slot.start)
      ahead.release()
      this.#grew(slot.count)
      this.#options.onProgress?.(this.#bytes)
    }
    return ahead.finish()
  }

  async #file(path: string): Promise<void> {
    const file = openSync(path, 'r')
    try {
      for (let turn = 1; ; turn++) {
        const window = this.#window
        window.compact()
        const count = readSync(file, window.buffer, window.end, window.room, null)
        if (count === 0) return
        this.#grew(count)
        this.#options.onProgress?.(this.#bytes)
        if (turn % 8 === 0) await new Promise((resolve) => setImmediate(resolve))
      }
    } finally {
      closeSync(file)
    }
  }

  #chunk(chunk: Uint8Array): void {
    const window = this.#window
    for (let at = 0; at < chunk.length;) {
      if (window.room < Math.min(chunk.length - at, 65_536)) window.compact()
      const part = chunk.subarray(at, at + window.room)
      window.buffer.set(part, window.end)
      this.#grew(part.length)
      at += part.length
    }
    this.#options.onProgress?.(this.#bytes)
  }

  #grew(count: number): void {
    const window = this.#window
    if (this.#ahead === null) this.#hash.update(window.buffer.subarray(window.end, window.end + count))
    this.#bytes += count
    window.grew(count)
    this.#parse()
    // The next reading may move the bytes that a waiting batch points at.
    this.#batch.flush()
  }

  #parse(): void {
    const window = this.#window
    if (!this.#over && this.#parser === null && window.left >= 12) {
      const found = captureFormat(window.buffer.subarray(window.start, window.end))
      if (found === null) this.#damaged({ code: 'capture.not-a-capture', offset: 0 })
      else this.#parser = found === 'pcap' ? new PcapParser() : new PcapngParser()
    }
    const damage = this.#over ? null : (this.#parser?.parse(window, this.#batch) ?? null)
    if (damage !== null) this.#damaged(damage)
    if (this.#over) window.start = window.end
  }

  #finish(): void {
    if (this.#over) return
    if (this.#bytes === 0) this.#damaged({ code: 'capture.empty', offset: 0 })
    else if (this.#window.left > 0 || this.#window.skip > 0)
      this.#damaged({ code: 'capture.truncated', offset: this.#window.offset })
  }

  #damaged(damage: Damage, more: Record<string, string> = {}): void {
    this.#over = true
    const { code, offset } = damage
    const params = { offset, packets: this.#batch.packets, length: damage.length ?? 0, ...more }
    this.#problems.push({ severity: 'damaged', source: this.#source, offset, ...sentence(captureTexts, code, params) })
  }
}

function aheadOf(bytes: ByteSource): ReadAhead | null {
  const size = bytes.kind === 'file' ? (statSync(bytes.path, { throwIfNoEntry: false })?.size ?? 0) : 0
  return bytes.kind === 'file' && readsAhead(size) ? new ReadAhead(bytes.path) : null
}

function isInputError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
