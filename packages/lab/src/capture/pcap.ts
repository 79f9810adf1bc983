import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Packet } from './packet.js'

const headerBytes = 24
const recordBytes = 16

/** A classic pcap of Ethernet frames in microseconds, little endian, in order of time. */
export function pcapBytes(packets: readonly Packet[]): Uint8Array {
  const ordered = packets.toSorted((a, b) => a.timeMs - b.timeMs)
  let total = headerBytes
  for (const { bytes } of ordered) total += recordBytes + bytes.length
  const file = new Uint8Array(total)
  const view = new DataView(file.buffer)
  view.setUint32(0, 0xa1b2c3d4, true)
  view.setUint16(4, 2, true)
  view.setUint16(6, 4, true)
  view.setUint32(16, 262_144, true)
  view.setUint32(20, 1, true)
  let at = headerBytes
  for (const { timeMs, bytes } of ordered) {
    const micros = Math.round(timeMs * 1000)
    view.setUint32(at, Math.floor(micros / 1_000_000), true)
    view.setUint32(at + 4, micros % 1_000_000, true)
    view.setUint32(at + 8, bytes.length, true)
    view.setUint32(at + 12, bytes.length, true)
    file.set(bytes, at + recordBytes)
    at += recordBytes + bytes.length
  }
  return file
}

/** Writes {@link pcapBytes} to a file. */
export async function writePcap(path: string, packets: readonly Packet[]): Promise<void> {
  const stream = createWriteStream(path)
  if (!stream.write(pcapBytes(packets))) await once(stream, 'drain')
  stream.end()
  await finished(stream)
}
