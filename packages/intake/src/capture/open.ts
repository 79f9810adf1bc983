import { createHash, type Hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type Problem, sentence } from '@davylamp/finding'
import { BatchWriter } from './batch.js'
import type { ByteSource } from './byte-source.js'
import type { CaptureBatch, CaptureInput, CaptureSummary } from './capture.js'
import { captureFormat } from './format.js'
import type { Damage, RecordParser } from './parser.js'
import { PcapParser } from './pcap.js'
import { PcapngParser } from './pcapng.js'
import { HashAlong, isHashedAlong } from './hash-along.js'
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
    read: (onBatch) => new CaptureReading(source, options, onBatch).run(bytes),
  }
}

/** Read at once: small enough to be still in the cache when it is parsed. */
const readBytes = 512 * 1024

/** One run over a capture: bytes in, batches out, a hash on the way. */
class CaptureReading {
  readonly #source: string
  readonly #options: OpenOptions
  readonly #window = new ByteWindow()
  readonly #batch: BatchWriter
  /** Made here, where no thread makes it. */
  readonly #hash: Hash = createHash('sha256')
  #sha256: string | null = null
  readonly #problems: Problem[] = []
  #along: HashAlong | null = null
  #parser: RecordParser | null = null
  #over = false
  #bytes = 0

  constructor(source: string, options: OpenOptions, onBatch: (batch: CaptureBatch) => void) {
    this.#source = source
    this.#options = options
    this.#batch = new BatchWriter(this.#window.buffer, onBatch)
  }

  async run(bytes: ByteSource): Promise<CaptureSummary> {
    try {
      if (bytes.kind === 'file') await this.#file(bytes.path)
      else for await (const chunk of bytes.chunks()) this.#chunk(chunk)
    } catch (error) {
      if (!isInputError(error)) throw error
      this.#damaged({ code: 'capture.unreadable', offset: this.#bytes }, { cause: error.code })
    }
    this.#finish()
    return {
      packets: this.#batch.packets,
      bytes: this.#bytes,
      sha256: this.#sha256 ?? this.#hash.digest('hex'),
      problems: this.#problems,
    }
  }

  async #file(path: string): Promise<void> {
    const file = openSync(path, 'r')
    const { size } = fstatSync(file)
    if (isHashedAlong(size)) this.#along = new HashAlong(path, size)
    try {
      for (let turn = 1; ; turn++) {
        const window = this.#window
        window.compact()
        // what is hashed on a thread is no more than was there at the beginning
        const left = this.#along === null ? readBytes : size - this.#bytes
        const count = readSync(file, window.buffer, window.end, Math.min(window.room, readBytes, left), null)
        if (count === 0) break
        this.#grew(count)
        this.#along?.taken(this.#bytes)
        this.#options.onProgress?.(this.#bytes)
        if (turn % 64 === 0) await new Promise((resolve) => setImmediate(resolve))
      }
    } finally {
      closeSync(file)
      if (this.#along !== null) this.#sha256 = await this.#along.finish(this.#bytes)
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
    if (this.#along === null) this.#hash.update(window.buffer.subarray(window.end, window.end + count))
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

function isInputError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
