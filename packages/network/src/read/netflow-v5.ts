import type { Export } from './netflow-export.js'
import type { FlowRecord, RecordPlace } from './record.js'
import { transportOf } from './field.js'

const headerBytes = 24
const recordBytes = 48
const mostRecords = 30

/** NetFlow v5: 24 bytes of header, up to 30 records of 48 bytes (Cisco, NetFlow Services Solutions Guide, table B-3/B-4). */
export function readVersion5(view: DataView, place: RecordPlace): Export | null {
  const count = view.getUint16(2)
  if (count === 0 || count > mostRecords || view.byteLength !== headerBytes + count * recordBytes) return null
  const bootMs = view.getUint32(8) * 1000 + view.getUint32(12) / 1e6 - view.getUint32(4)
  const records: FlowRecord[] = []
  for (let i = 0; i < count; i++) {
    const at = headerBytes + i * recordBytes
    const transport = transportOf(view.getUint8(at + 38))
    if (transport === null) continue
    records.push({
      is: 'flow',
      place,
      transport,
      from: { address: ipv4(view, at), port: view.getUint16(at + 32) },
      to: { address: ipv4(view, at + 4), port: view.getUint16(at + 34) },
      oriented: false,
      firstMs: bootMs + view.getUint32(at + 24),
      lastMs: bootMs + view.getUint32(at + 28),
      packetsOut: view.getUint32(at + 16),
      packetsBack: null,
      bytesOut: view.getUint32(at + 20),
      bytesBack: null,
      bytesOf: 'ip',
    })
  }
  return { records, sampling: Math.max(1, view.getUint16(22) & 0x3fff) }
}

function ipv4(view: DataView, at: number): string {
  return `${view.getUint8(at)}.${view.getUint8(at + 1)}.${view.getUint8(at + 2)}.${view.getUint8(at + 3)}`
}
