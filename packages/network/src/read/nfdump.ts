import { delimitedReader } from './delimited.js'
import { calendarMs, endOf, numberOf, transportOf } from './field.js'
import type { LineReader } from './record.js'

/** The CSV of nfdump (`-o csv`), of versions 1.6 (`ts,te,sa,…`) and 1.7 (`firstSeen,…,srcAddr,…`). Times are taken for UTC. */
export function nfdumpReader(): LineReader {
  return delimitedReader((row, place) => {
    const cell = (...names: readonly string[]) =>
      names.map((name) => row.get(name)).find((value) => value !== undefined)
    const first = cell('ts', 'firstSeen')
    // the summary at the end has lines of its own
    if (first === undefined || !/^\d{4}-/.test(first)) return []
    const transport = transportOf(cell('pr', 'proto'))
    if (transport === null) return []
    const from = endOf(cell('sa', 'srcAddr'), cell('sp', 'srcPort'))
    const to = endOf(cell('da', 'dstAddr'), cell('dp', 'dstPort'))
    const firstMs = calendarMs(first)
    if (from === null || to === null || firstMs === null) return null
    const durationS = numberOf(cell('td', 'duration')) ?? 0
    const packetsBack = numberOf(cell('opkt', 'outPackets'))
    const twoWay = packetsBack !== null && packetsBack > 0
    return [
      {
        is: 'flow',
        place,
        transport,
        from,
        to,
        oriented: false,
        firstMs,
        lastMs: calendarMs(cell('te', 'lastSeen')) ?? firstMs + durationS * 1000,
        packetsOut: numberOf(cell('ipkt', 'packets', 'inPackets')),
        packetsBack: twoWay ? packetsBack : null,
        bytesOut: numberOf(cell('ibyt', 'bytes', 'inBytes')),
        bytesBack: twoWay ? numberOf(cell('obyt', 'outBytes')) : null,
        bytesOf: 'ip',
      },
    ]
  })
}
