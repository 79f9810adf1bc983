import type { WallClock } from '../../time/wall-clock.js'
import type { ObservationReader } from '../observation.js'
import { lineParsers } from './index.js'

/** RFC 5424 asks receivers for 2 kB; no sender of these writes as much as this. */
const longestEvent = 16_384

/** A file of syslog, of one device or of many: the maker of the last line is asked first. */
export function syslogReader(clock: WallClock): ObservationReader {
  const parsers = lineParsers.map((parser) => parser())
  let last = parsers[0]
  return {
    read(line) {
      if (line.length > longestEvent) return null
      if (last !== undefined && line.includes(last.mark)) {
        const found = last.parse(line, clock)
        if (found !== null) return found
      }
      for (const parser of parsers) {
        if (parser === last || !line.includes(parser.mark)) continue
        const found = parser.parse(line, clock)
        if (found === null) continue
        last = parser
        return found
      }
      return null
    },
  }
}
