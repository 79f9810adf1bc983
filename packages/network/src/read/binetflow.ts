import { delimitedReader } from './delimited.js'
import { calendarMs, endOf, numberOf, transportOf } from './field.js'
import type { LineReader } from './record.js'

/** Argus's two-way flows as CSV (`ra -c ,`). Times are taken for UTC; bytes are those of whole frames. */
export function binetflowReader(): LineReader {
  return delimitedReader((row, place) => {
    const transport = transportOf(row.get('Proto'))
    if (transport === null) return row.get('SrcAddr') === '' ? null : []
    const from = endOf(row.get('SrcAddr'), row.get('Sport'))
    const to = endOf(row.get('DstAddr'), row.get('Dport'))
    const firstMs = calendarMs(row.get('StartTime'))
    if (from === null || to === null || firstMs === null) return null
    const packets = numberOf(row.get('TotPkts'))
    const packetsOut = numberOf(row.get('SrcPkts'))
    const bytes = numberOf(row.get('TotBytes'))
    const bytesOut = numberOf(row.get('SrcBytes'))
    return [
      {
        is: 'flow',
        place,
        transport,
        from,
        to,
        oriented: !(row.get('Dir') ?? '').includes('?'),
        firstMs,
        lastMs: firstMs + (numberOf(row.get('Dur')) ?? 0) * 1000,
        packetsOut: packetsOut ?? (packets === null ? null : packets / 2),
        packetsBack: packets === null ? null : packets - (packetsOut ?? packets / 2),
        bytesOut,
        bytesBack: bytes === null || bytesOut === null ? null : bytes - bytesOut,
        bytesOf: 'frame',
      },
    ]
  })
}
