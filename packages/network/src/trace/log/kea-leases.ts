import type { WallClock } from '../../time/wall-clock.js'
import { cellsOf } from '../delimited.js'
import type { ObservationReader } from '../observation.js'
import { tenureOf } from './line-parser.js'

/**
 * The lease file of Kea: CSV with `address,hwaddr,client_id,valid_lifetime,expire,…,hostname,state`; a lease began `valid_lifetime`
 * seconds before it expires. State 0 is assigned. Source: Kea's administrator manual, memfile.
 */
export function keaLeasesReader(_clock: WallClock): ObservationReader {
  let columns: readonly string[] | null = null
  return {
    read(line) {
      if (line.trim() === '') return []
      const cells = cellsOf(line, ',')
      if (columns === null || line.startsWith('address,')) {
        columns = cells.map((cell) => cell.trim())
        return []
      }
      const cell = (name: string) => cells[columns?.indexOf(name) ?? -1]
      const expire = Number(cell('expire'))
      const lifetime = Number(cell('valid_lifetime'))
      if (!Number.isFinite(expire) || !Number.isFinite(lifetime) || expire <= 0) return null
      if ((cell('state') ?? '0') === '1') return []
      const span = { phase: 'whole', fromMs: (expire - lifetime) * 1000, toMs: expire * 1000 } as const
      return tenureOf({ span, by: 'lease', address: cell('address'), mac: cell('hwaddr'), hostName: cell('hostname') })
    },
  }
}
