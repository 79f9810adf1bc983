import type { CaptureBatch, CaptureInput } from '@davylamp/intake'
import type { Packet } from '@davylamp/lab'

const ethernet = 1

/** A capture out of packets in memory, handed over a few at a time. */
export function captureOf(packets: readonly Packet[], packetsPerBatch = 7): CaptureInput {
  return {
    source: 'memory.pcap',
    format: 'pcap',
    async read(onBatch) {
      let fileOffset = 24
      for (let first = 0; first < packets.length; first += packetsPerBatch) {
        const some = packets.slice(first, first + packetsPerBatch)
        const count = some.length
        const batch = {
          count,
          buffer: new Uint8Array(Buffer.concat(some.map((packet) => packet.bytes))),
          start: new Int32Array(count),
          length: Int32Array.from(some, (packet) => packet.bytes.length),
          wireLength: Int32Array.from(some, (packet) => packet.bytes.length),
          timeMs: Float64Array.from(some, (packet) => packet.timeMs),
          linkType: new Int32Array(count).fill(ethernet),
          fileOffset: new Float64Array(count),
          firstNumber: first + 1,
        } satisfies CaptureBatch
        let at = 0
        for (const [i, packet] of some.entries()) {
          batch.start[i] = at
          batch.fileOffset[i] = fileOffset + 16
          at += packet.bytes.length
          fileOffset += 16 + packet.bytes.length
        }
        onBatch(batch)
      }
      return { packets: packets.length, bytes: fileOffset, sha256: '00', problems: [] }
    },
  }
}
