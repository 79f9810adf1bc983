import { delimitedReader } from './delimited.js'
import { endOf, numberOf, secondsMs } from './field.js'
import type { LineReader } from './record.js'

/** A table with a line a packet: `tcp_stream_name` as `address:port-address:port`, `timestamp` in s, `payload_len` in bytes. */
export function packetsCsvReader(): LineReader {
  return delimitedReader((row, place) => {
    const ends = /^(.+):(\d+)-(.+):(\d+)$/.exec(row.get('tcp_stream_name') ?? '')
    const from = endOf(ends?.[1], ends?.[2])
    const to = endOf(ends?.[3], ends?.[4])
    const timeMs = secondsMs(row.get('timestamp'))
    const payloadBytes = numberOf(row.get('payload_len'))
    if (from === null || to === null || timeMs === null || payloadBytes === null || payloadBytes < 0) return null
    // flags in the order U A P R S F: SYN without ACK opens
    const flags = row.get('UAPRSF_tcp_flags') ?? ''
    const opens = flags.charAt(4) === '1' && flags.charAt(1) === '0'
    return [{ is: 'packet', place, transport: 'tcp', from, to, timeMs, payloadBytes, opens }]
  })
}
