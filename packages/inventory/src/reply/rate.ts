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

/** Windows over which firmware averages, from the shortest to all the time since the start. */
const windows = ['rt', '5s', '10s', '20s', '30s', 'rolling', '1m', '60s', '5m', '15m', '30m', 'av', 'avg']

/**
 * Hashes a second of a cgminer record (`"MHS 5s"`, `"GHS av"`, `"KHS 30s"`). A machine whose shortest window shows nothing
 * has stopped, whatever the averages still say. Of many windows the middle one is taken: it is neither a burst nor long ago;
 * of few, the shortest.
 */
export function rateOfRecord(record: { readonly [key: string]: Json }): number | null {
  const byWindow = new Map<string, number>()
  for (const [key, value] of Object.entries(record)) {
    const match = /^([KMGTPE]?)H(?:A?S) ?(\w+)?$/i.exec(key)
    const number = asNumber(value)
    if (match === null || number === null || number < 0) continue
    const window = (match[2] ?? 'av').toLowerCase()
    if (windows.includes(window) && !byWindow.has(window))
      byWindow.set(window, number * (scale[(match[1] ?? '').toLowerCase()] ?? 1))
  }
  const rates = windows.map((window) => byWindow.get(window)).filter((rate) => rate !== undefined)
  const [shortest = null] = rates
  if (shortest === null || shortest === 0 || rates.length < 4) return shortest
  return rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)] ?? shortest
}

/** Null when none is known; else the sum of those that are. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
