import type { WallClock } from '../../time/wall-clock.js'
import { cellsOf } from '../delimited.js'
import type { ObservationReader, Span } from '../observation.js'
import { tenureOf } from './line-parser.js'

/** Events that give or renew a lease (10, 11, 20), and that end one (12 released, 16 to 18 deleted or expired). Source: the head of the log itself. */
const begins = new Set(['10', '11', '20', '21'])
const ends = new Set(['12', '16', '17', '18'])

/** The audit log of Windows' DHCP server: `ID,Date,Time,Description,IP Address,Host Name,MAC Address,…`, dates month/day/year. */
export function windowsDhcpReader(clock: WallClock): ObservationReader {
  return {
    read(line) {
      const [id = '', date = '', time = '', , address, hostName, mac] = cellsOf(line, ',').map((cell) => cell.trim())
      if (!/^\d{1,5}$/.test(id) || !/^\d/.test(date)) return []
      const day = /^(\d\d)\/(\d\d)\/(\d{2}|\d{4})$/.exec(date)
      const hour = /^(\d{1,2}):(\d\d):(\d\d)$/.exec(time)
      if (day === null || hour === null) return null
      const atMs = clock.ms({
        year: (day[3]?.length === 2 ? 2000 : 0) + Number(day[3]),
        month: Number(day[1]),
        day: Number(day[2]),
        hour: Number(hour[1]),
        minute: Number(hour[2]),
        second: Number(hour[3]),
      })
      if (atMs === null) return null
      const number = id.replace(/^0+/, '')
      if (!begins.has(number) && !ends.has(number)) return []
      const span: Span = begins.has(number) ? { phase: 'begin', fromMs: atMs } : { phase: 'end', toMs: atMs }
      return tenureOf({ span, by: 'lease', address, mac, hostName })
    },
  }
}
