import { momentsOf } from '../time/time-text.js'
import { WallClock } from '../time/wall-clock.js'
import type { LineReader } from './record.js'
import { question } from './syslog/parser.js'

const packet =
  /^(.{8,24}?)\s+[0-9A-F]{3,4}\s+PACKET\s+[0-9A-F]+\s+(UDP|TCP)\s+(Rcv|Snd)\s+([0-9a-fA-F:.]+)\s+[0-9a-f]{4}\s+(R?)\s*(\w)\s+\[.*?\]\s+(\S+)\s+(\S+)\s*$/

/**
 * Debug log of Windows' DNS server: packets in the form of the server's own locale, names as `(3)www(7)example(3)com(0)`. What was
 * received and is no reply is a question. Day and month are told by the other lines, else the month is taken to stand first.
 */
export function windowsDnsReader(): LineReader {
  const clock = new WallClock('UTC', Date.now())
  let order: 'day-first' | 'month-first' = 'month-first'
  return {
    read(line, place) {
      const match = packet.exec(line)
      // the head of the file, and details that follow a packet
      if (match === null) return []
      const [, time = '', , direction, client, reply, , , name = ''] = match
      const [first = 0] = time.split(/\D+/).map(Number)
      if (first > 12 && first < 32) order = 'day-first'
      const timeMs = momentsOf(time, clock, order)?.fromMs ?? null
      if (timeMs === null) return null
      if (direction !== 'Rcv' || reply === 'R') return []
      return question(nameOf(name), client, undefined, timeMs, place)
    },
  }
}

/** `(3)www(7)example(3)com(0)` → `www.example.com`. */
function nameOf(text: string): string {
  return text
    .split(/\(\d+\)/)
    .filter((label) => label !== '')
    .join('.')
}
