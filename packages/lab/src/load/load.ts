import type { Calendar } from '../calendar/calendar.js'
import type { Random } from '../random.js'
import type { Weather } from '../weather/weather.js'

/** What every customer of the county shares. */
export interface World {
  readonly calendar: Calendar
  readonly weather: Weather
}

/** One use of power behind a meter. */
export interface LoadPart {
  readonly name: string
  /** Deviation of the quarter-hours within an hour, as a share of the hour's mean. */
  readonly roughness: number
  /** Adds its mean kW of each hour of the record. */
  add(kw: Float32Array): void
}

/** A customer's load; `nominalKw` is what he would ask the power company for. */
export interface Load {
  readonly nominalKw: number
  readonly parts: readonly LoadPart[]
}

/** How a kind of customer uses power. Everything is drawn from `random`, so that a customer is always the same. */
export type LoadModel = (world: World, random: Random) => Load

/** A load of one part. */
export function singlePart(name: string, roughness: number, nominalKw: number, add: (kw: Float32Array) => void): Load {
  return { nominalKw, parts: [{ name, roughness, add }] }
}

/** Adds to one hour of a record; hours outside it are ignored. */
export function addAt(kw: Float32Array, hour: number, value: number): void {
  if (hour >= 0 && hour < kw.length) kw[hour] = (kw[hour] ?? 0) + value
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value
}
