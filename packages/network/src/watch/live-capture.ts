import type { CaptureBatch } from '@davylamp/intake'
import type { JudgedFlow } from '../finding-of.js'
import { Flows } from '../flow/flows.js'
import { judgedConversation, judgedDns, judgedQuic, judgedUnread } from '../judged-flows.js'
import { NameBook, type PoolOf } from '../name/name-book.js'
import { decode } from '../packet/decode.js'
import { Fragments, rawIp } from '../packet/fragments.js'
import { emptyPacket } from '../packet/packet.js'
import { BatchPlace } from '../packet/place.js'
import { judgedRecords } from '../read/judged-records.js'

export interface LiveCaptureLimits {
  /** Flows after which a generation is followed by the next. */
  readonly flows: number
  /** And the time after which it is, in milliseconds. */
  readonly generationMs: number
  /** How long two generations listen side by side, so that what goes on is known to the younger one. */
  readonly overlapMs: number
}

const usualLimits: LiveCaptureLimits = { flows: 300_000, generationMs: 6 * 3_600_000, overlapMs: 12 * 60_000 }

/**
 * Packets without an end. Flows are kept in generations: when one has grown large or old, a younger one listens beside it for a
 * while and then takes its place, so that memory stays bounded for as long as it runs.
 */
export class LiveCapture {
  packets = 0
  /** Flows that were let go with their generation. */
  flowsLetGo = 0
  readonly #place: BatchPlace
  readonly #names: NameBook
  readonly #packet = emptyPacket()
  readonly #fragments = new Fragments()
  readonly #lastWords: JudgedFlow[] = []
  #young: Flows
  #old: Flows | null = null
  #bornMs: number | null = null

  constructor(
    source: string,
    private readonly poolOf?: PoolOf,
    private readonly limits: LiveCaptureLimits = usualLimits,
  ) {
    this.#place = new BatchPlace(source)
    this.#names = new NameBook(poolOf)
    this.#young = this.#generation()
  }

  /** Hot: nothing is allocated per packet that is no part of a conversation under suspicion. */
  take(batch: CaptureBatch): void {
    const packet = this.#packet
    const place = this.#place
    const { buffer, start, length: lengths, wireLength, linkType } = batch
    place.batch = batch
    this.packets += batch.count
    for (let i = 0; i < batch.count; i++) {
      const at = start[i] ?? 0
      const length = lengths[i] ?? 0
      place.index = i
      place.bytes = buffer
      if (!decode(packet, buffer, at, length, wireLength[i] ?? 0, linkType[i] ?? 0)) {
        const whole = packet.fragmentAt < 0 ? null : this.#fragments.add(packet, buffer, at + length)
        if (whole === null || !decode(packet, whole, 0, whole.length, whole.length, rawIp)) continue
        place.bytes = whole
      }
      this.#old?.packet(packet)
      this.#young.packet(packet)
    }
    if (batch.count > 0) this.#age(batch.timeMs[batch.count - 1] ?? 0)
  }

  /** Everything that speaks for mining so far; what was given before is given again as it stands now. */
  harvest(): JudgedFlow[] {
    return [
      ...this.#lastWords.splice(0),
      ...(this.#old === null ? [] : harvestOf(this.#old)),
      ...harvestOf(this.#young),
    ]
  }

  get flows(): number {
    return this.#young.table.count + (this.#old?.table.count ?? 0)
  }

  #age(nowMs: number): void {
    this.#bornMs ??= nowMs
    const ageMs = nowMs - this.#bornMs
    const { flows, generationMs, overlapMs } = this.limits
    const isFull = this.#young.table.count >= flows
    if (this.#old !== null && (ageMs >= overlapMs || isFull)) {
      this.flowsLetGo += this.#old.table.count
      this.#lastWords.push(...lastWordsOf(this.#old))
      this.#old = null
    }
    // never three at once
    if (isFull || (ageMs >= generationMs && this.#old === null)) {
      this.#old = this.#young
      this.#young = this.#generation()
      this.#bornMs = nowMs
    }
  }

  #generation(): Flows {
    return new Flows(this.#place, this.poolOf, this.#names)
  }
}

function harvestOf(flows: Flows): JudgedFlow[] {
  return together(flows, flows.ripe().map(judgedConversation))
}

function lastWordsOf(flows: Flows): JudgedFlow[] {
  return together(flows, flows.finish().map(judgedConversation))
}

function together(flows: Flows, read: JudgedFlow[]): JudgedFlow[] {
  return [
    ...read,
    ...judgedUnread(flows.unread.finish(), read),
    ...flows.dns.finish().map(judgedDns),
    ...flows.quic.finish().map(judgedQuic),
    ...judgedRecords(flows.exports.book).map(({ judged }) => judged),
  ]
}
