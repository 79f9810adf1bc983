import type { Calendar } from '../calendar/calendar.js'
import type { Random } from '../random.js'
import type { Weather } from './weather.js'

/**
 * Flow of a mountain river each hour, as a multiple of its mean: two linear reservoirs, a quick one for the
 * rain of the last days and a slow one that carries the river through the dry months.
 */
export function makeRiver(calendar: Calendar, weather: Weather, random: Random): Float32Array {
  const flow = new Float32Array(calendar.hours)
  // Rain over the catchment is like the county's rain, but not the same.
  let quick = 1
  let slow = 90
  const raw = new Float64Array(calendar.days + 1)
  for (let day = 0; day <= calendar.days; day++) {
    const county = weather.rainMm[Math.min(day, calendar.days - 1)] ?? 0
    const rain = county * random.between(0.6, 1.4) + (random.chance(0.08) ? random.exponential(4) : 0)
    quick = quick * 0.62 + rain * 0.4
    slow = slow * 0.983 + rain * 0.6
    raw[day] = 0.3 * quick + 0.019 * slow
  }
  const mean = 3.6
  for (let hour = 0; hour < calendar.hours; hour++) {
    const day = Math.floor(hour / 24)
    const share = (hour % 24) / 24
    const between = (raw[day] ?? 0) * (1 - share) + (raw[day + 1] ?? 0) * share
    flow[hour] = (between / mean) * (1 + 0.008 * random.rough())
  }
  return flow
}
