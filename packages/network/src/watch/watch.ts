import { atLeast, type Finding, type Verdict } from '@davylamp/finding'
import type { CaptureBatch, LogFormat } from '@davylamp/intake'
import { findingOf } from '../finding-of.js'
import type { PoolOf } from '../name/name-book.js'
import { Ledger, type LedgerOptions, type WatchFinding } from './ledger.js'
import { LiveCapture } from './live-capture.js'
import { LiveRecords } from './live-records.js'

export interface WatchOptions extends LedgerOptions {
  readonly minVerdict: Verdict
  readonly poolOf?: PoolOf
}

/** What was seen since the beginning. */
export interface WatchCounts {
  readonly packets: number
  readonly lines: number
  readonly unreadLines: number
  readonly datagrams: number
  readonly strangeDatagrams: number
  /** Flows that are kept now, and those that were let go for room. */
  readonly flows: number
  readonly flowsLetGo: number
  /** Records of connections for which there was no room. */
  readonly dropped: number
}

/** Everything that is watched at once: captures and records, judged together, said through one ledger. */
export class Watch {
  readonly #captures: { readonly source: string; readonly live: LiveCapture }[] = []
  readonly #records: LiveRecords
  readonly #ledger: Ledger

  constructor(private readonly options: WatchOptions) {
    this.#records = new LiveRecords(options.poolOf)
    this.#ledger = new Ledger(options)
  }

  /** Packets of one source. */
  capture(source: string): (batch: CaptureBatch) => void {
    const live = new LiveCapture(source, this.options.poolOf)
    this.#captures.push({ source, live })
    return (batch) => live.take(batch)
  }

  line(source: string, format: LogFormat, text: string, number: number): void {
    this.#records.line(source, format, text, number)
  }

  datagram(source: string, exporter: string, bytes: Uint8Array, nowMs: number): void {
    this.#records.datagram(source, exporter, bytes, nowMs)
  }

  /** Judges what has come in and gives what is to be said now; `isLast` says what else would have waited. */
  harvest(nowMs: number, isLast = false): WatchFinding[] {
    for (const { source, live } of this.#captures)
      for (const judged of live.harvest()) this.#take(findingOf(judged, source, '').finding, nowMs)
    for (const { source, judged } of this.#records.harvest()) this.#take(findingOf(judged, source, '').finding, nowMs)
    return this.#ledger.due(nowMs, isLast)
  }

  get counts(): WatchCounts {
    const sum = (of: (live: LiveCapture) => number) => this.#captures.reduce((total, { live }) => total + of(live), 0)
    const { lines, unreadLines, datagrams, strangeDatagrams, flowsLetGo, dropped, flows } = this.#records
    return {
      packets: sum((live) => live.packets),
      lines,
      unreadLines,
      datagrams,
      strangeDatagrams,
      flows: flows + sum((live) => live.flows),
      flowsLetGo: flowsLetGo + this.#ledger.letGo + sum((live) => live.flowsLetGo),
      dropped,
    }
  }

  #take(finding: Finding, nowMs: number): void {
    if (atLeast(finding.verdict, this.options.minVerdict)) this.#ledger.take(finding, nowMs)
  }
}
