import type { MeterRecord } from '../read/meter-record.js'
import { seasonOf } from './feed-in.js'
import { hasSun, type SunHours } from './sun-hours.js'

/**
 * The record as the dark hours know it. Under a roof with panels the meter sees by day what is left of the load, so a
 * cloud looks like a step and the night like a block by the clock. Only without sun is what is drawn from the grid the
 * load itself: hours with sun are laid out with the nearest dark ones, mirrored at dawn and dusk, so that
 * nothing is judged that was not read. What was fed back as negative import counts as nothing drawn.
 */
export function darkRecord(record: MeterRecord, sun: readonly SunHours[]): MeterRecord {
  const hourlyKw = new Float32Array(record.hourlyKw.length)
  for (let day = 0; day < record.days; day++) {
    const hours = sun[seasonOf(record.firstDay + day)]
    for (let hour = 0; hour < 24; hour++) {
      const at = day * 24 + hour
      hourlyKw[at] = drawn(record.hourlyKw[hours === undefined ? at : mirrored(at, hours)])
    }
  }
  return { ...record, hourlyKw }
}

function drawn(kw: number | undefined): number {
  return kw === undefined ? NaN : Math.max(0, kw)
}

/** The dark hour that stands for an hour with sun: as far before dawn, or after dusk, as it lies behind or before it. */
function mirrored(at: number, sun: SunHours): number {
  const hour = at % 24
  if (!hasSun(sun, hour)) return at
  const sinceDawn = (hour - sun.first + 24) % 24
  const untilDusk = sun.hours - 1 - sinceDawn
  return sinceDawn <= untilDusk ? at - 2 * sinceDawn - 1 : at + 2 * untilDusk + 1
}
