import type { Entry } from '@davylamp/journal'
import { readReport } from '../listen/report.js'
import { addressNumber } from '../plan/address.js'
import { macOf } from '../reply/fields.js'
import { keptBytes } from './kept-bytes-of.js'

/** A host that was seen without being asked: by its IP report, by a port it answered at, by mining on the wire. */
export interface Sighting {
  readonly address: string
  readonly mac: string | null
  readonly by: 'report' | 'port' | 'pool'
}

/** The sightings that a journal holds, one for an address: what it said of itself before what others saw. */
export function sightingsOf(entries: Iterable<Entry>, folder: string): Sighting[] {
  const found = new Map<string, Sighting>()
  const take = (address: string, mac: string | null, by: Sighting['by']) => {
    const before = found.get(address)
    if (addressNumber(address) === null) return
    if (before === undefined) found.set(address, { address, mac, by })
    else if (before.mac === null && mac !== null) found.set(address, { ...before, mac })
  }
  for (const { kind, body } of entries) {
    if (kind === 'host.seen') {
      const { address, by, mac } = body
      if (typeof address === 'string')
        take(address, typeof mac === 'string' ? macOf(mac) : null, by === 'port' ? 'port' : 'pool')
    } else if (kind === 'report.received') {
      const { source, port, sourceMac } = body
      const payload = keptBytes(body, folder)
      if (payload === null || typeof source !== 'string' || typeof port !== 'number') continue
      const read = readReport({ source, port, payload })
      if (read !== null && 'report' in read)
        take(source, typeof sourceMac === 'string' ? macOf(sourceMac) : null, 'report')
    }
  }
  return [...found.values()]
}
