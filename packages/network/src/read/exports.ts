import { endsOf } from '../flow/ends.js'
import type { PoolOf } from '../name/name-book.js'
import { packetEvidence } from '../packet/evidence.js'
import type { Packet } from '../packet/packet.js'
import type { PacketPlace } from '../packet/place.js'
import { NetflowReader } from './netflow.js'
import type { RecordPlace } from './record.js'
import { RecordBook } from './record-book.js'
import { isSflow, readSflow } from './sflow.js'

/** Finds flow exports among the datagrams of a capture and keeps what they say of connections elsewhere. */
export class Exports {
  /** Flows that exporters told of. */
  records = 0
  /** One packet in so many stood behind the counts; 1 where every one was counted. */
  sampling = 1
  readonly book: RecordBook
  private readonly reader = new NetflowReader()

  constructor(
    private readonly place: PacketPlace,
    poolOf?: PoolOf,
  ) {
    this.book = new RecordBook(poolOf)
  }

  /** Whether a datagram may be an export: its version decides in two bytes, its build in the reader. */
  packet(packet: Packet): void {
    const { bytes } = this.place
    const { payloadAt, payloadLength } = packet
    if (bytes[payloadAt] !== 0) return
    const version = bytes[payloadAt + 1]
    const isNetflow = version === 5 || version === 9 || version === 10
    if (!isNetflow && !isSflow(bytes, payloadAt, payloadLength)) return
    const payload = bytes.subarray(payloadAt, payloadAt + payloadLength)
    const place = this.recordPlace()
    const found = isNetflow
      ? this.reader.read(payload, endsOf(packet, bytes, true)[0].address, place)
      : readSflow(payload, this.place.timeMs, place)
    for (const record of found?.records ?? []) {
      this.records++
      this.book.take(record, found?.sampling)
    }
    this.sampling = Math.max(this.sampling, found?.sampling ?? 1)
  }

  private recordPlace(): RecordPlace {
    const evidence = packetEvidence(this.place)
    return { source: evidence.source, line: null, evidence: () => evidence }
  }
}
