import { createHash } from 'node:crypto'
import type { LogFormat } from '@davylamp/intake'
import type { PoolOf } from '../name/name-book.js'
import { lineReaders } from '../read/index.js'
import { type JudgedRecord, judgedRecords } from '../read/judged-records.js'
import { NetflowReader } from '../read/netflow.js'
import type { LineReader, RecordPlace } from '../read/record.js'
import { RecordBook } from '../read/record-book.js'
import { isSflow, readSflow } from '../read/sflow.js'

/** Connections that are kept before the silent ones go. */
const crowded = 150_000
const hourMs = 3_600_000

/** Records of traffic without an end: lines of logs that grow, and exports that come in. */
export class LiveRecords {
  lines = 0
  unreadLines = 0
  datagrams = 0
  /** Datagrams that are no exports. */
  strangeDatagrams = 0
  /** Connections that were silent for long and were let go. */
  flowsLetGo = 0
  readonly #book: RecordBook
  readonly #netflow = new NetflowReader()
  readonly #readers = new Map<string, LineReader>()

  constructor(poolOf?: PoolOf) {
    this.#book = new RecordBook(poolOf)
  }

  /** One line of a log; those of one source go to one reader, which knows its header. */
  line(source: string, format: LogFormat, text: string, number: number): void {
    const key = `${format} ${source}`
    const reader = this.#readers.get(key) ?? lineReaders[format]()
    this.#readers.set(key, reader)
    this.lines++
    const found = reader.read(text, {
      source,
      line: number,
      evidence: () => ({ kind: 'line', source, line: number, sha256: hashOf(text) }),
    })
    if (found === null) this.unreadLines++
    for (const record of found ?? []) this.#book.take(record)
  }

  /** One UDP payload that came in at `nowMs`; it may be used again by its maker afterwards. */
  datagram(source: string, exporter: string, bytes: Uint8Array, nowMs: number): void {
    this.datagrams++
    const sha256 = hashOf(bytes)
    const place: RecordPlace = {
      source,
      line: null,
      evidence: () => ({ kind: 'packet', source, length: bytes.length, sha256 }),
    }
    const found = isSflow(bytes, 0, bytes.length)
      ? readSflow(bytes, nowMs, place)
      : this.#netflow.read(bytes, exporter, place)
    if (found === null) this.strangeDatagrams++
    for (const record of found?.records ?? []) this.#book.take(record, found?.sampling)
  }

  /** Everything that speaks for mining so far; what was given before is given again as it stands now. */
  harvest(): JudgedRecord[] {
    const judged = judgedRecords(this.#book)
    // what is silent for a day is over, and earlier where there are too many
    for (const hours of [24, 6, 1, 0.6]) {
      this.flowsLetGo += this.#book.forget(this.#book.latestMs - hours * hourMs)
      if (this.#book.size < crowded) break
    }
    return judged
  }

  get dropped(): number {
    return this.#book.dropped
  }

  get flows(): number {
    return this.#book.size
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
