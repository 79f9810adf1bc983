import { asNumber } from './fields.js'
import type { Json } from './tolerant-json.js'

const scale: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12, p: 1e15, e: 1e18 }

/** Factor to hashes a second for a unit such as `GH/s`, `MHS`, `kSol/s`, `khs`, `G`, `H`; null when it is none. */
export function unitFactor(unit: string | null | undefined): number | null {
  if (unit === null || unit === undefined) return null
  const match = /^\s*([kmgtpe]?)(?:h(?:ash(?:es)?)?|sols?|g(?:raph)?|s)?(?:\/s(?:ec)?|ps|s)?\s*$/i.exec(unit)
  if (match === null) return null
  return scale[(match[1] ?? '').toLowerCase()] ?? null
}

/** Hashes a second from a number with its unit in the text: `21632.89GH/s`, `155G`, `9.31 M`. */
export function rateOfText(value: Json | undefined, unitWhenBare = 1): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value * unitWhenBare : null
  if (typeof value !== 'string') return null
  const match = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z/]*)\s*$/i.exec(value)
  if (match === null) return null
  const number = asNumber(match[1])
  const factor = match[2] === '' ? unitWhenBare : unitFactor(match[2])
  return number === null || factor === null ? null : number * factor
}

/**
 * Windows over which firmware averages, the best first: a minute is steady and still of the moment; the average since
 * the start is last, since it goes on for hours after a machine has stopped.
 */
export const windows = ['1m', '60s', '5s', '10s', '20s', '30s', 'rt', '5m', '15m', '30m', 'rolling', 'av', 'avg']

/** Hashes a second of a cgminer record (`"MHS 5s"`, `"GHS av"`, `"KHS 30s"`), by the best window. */
export function rateOfRecord(
  record: { readonly [key: string]: Json },
  only: readonly string[] = windows,
): number | null {
  const byWindow = new Map<string, number>()
  for (const [key, value] of Object.entries(record)) {
    const match = /^([KMGTPE]?)H(?:A?S) ?(\w+)?$/i.exec(key)
    const number = asNumber(value)
    if (match === null || number === null || number < 0) continue
    const window = (match[2] ?? 'av').toLowerCase()
    const factor = scale[(match[1] ?? '').toLowerCase()] ?? 1
    if (!byWindow.has(window)) byWindow.set(window, number * factor)
  }
  for (const window of only) {
    const rate = byWindow.get(window)
    if (rate !== undefined) return rate
  }
  return null
}

/** Null when none is known; else the sum of those that are. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
