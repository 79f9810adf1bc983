import { isIP } from 'node:net'
import type { End } from '../flow/ends.js'

/** A number from a text or a number; null where there is none (`-`, empty, `(empty)`). */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || value.trim() === '') return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value !== '-' && value !== '(empty)' ? value : null
}

/** One end of a connection; null when address or port are none. */
export function endOf(address: unknown, port: unknown): End | null {
  const number = numberOf(typeof port === 'string' && port.startsWith('0x') ? String(parseInt(port, 16)) : port)
  if (typeof address !== 'string' || number === null || number < 0 || number > 65_535) return null
  const text = address.trim()
  return isIP(text) === 0 ? null : { address: text, port: number }
}

export function transportOf(value: unknown): 'tcp' | 'udp' | null {
  const name = String(value).trim().toLowerCase()
  if (name === 'tcp' || name === '6') return 'tcp'
  return name === 'udp' || name === '17' ? 'udp' : null
}

/** Times that a calendar can hold; beyond them a record is broken. */
const latestMs = 8.64e15

/** Milliseconds since 1970 from seconds. */
export function secondsMs(value: unknown): number | null {
  const seconds = numberOf(value)
  if (seconds === null) return null
  const ms = seconds * 1000
  return Math.abs(ms) <= latestMs ? ms : null
}

/**
 * Milliseconds since 1970 from a calendar time: `2026-01-31T12:00:00.5+0800`, `2026/01/31 12:00:00.5`; without a zone it
 * is taken for UTC.
 */
export function calendarMs(value: unknown): number | null {
  if (typeof value !== 'string') return null
  const match = /^(\d{4})[-/](\d\d)[-/](\d\d)[ T](\d\d:\d\d:\d\d)(\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/.exec(value.trim())
  if (match === null) return null
  const [, year, month, day, clock, fraction = '', zone = 'Z'] = match
  const colon = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  const wholeMs = Date.parse(`${year}-${month}-${day}T${clock}${colon}`)
  return Number.isNaN(wholeMs) ? null : wholeMs + Number(`0${fraction}`) * 1000
}
