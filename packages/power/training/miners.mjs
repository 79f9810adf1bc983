import { machineSpecifications } from '@davylamp/mining'
import { drift, weather } from './weather.mjs'

/** Schedules that miners are known or likely to keep. Times are local. */
export const schedules = [
  'always',
  'valley',
  'peak-off',
  'shop-hours',
  'dither',
  'staircase',
  'decay',
  'weekdays',
  'night-random',
  'price',
  'midday',
  'weekends',
  'blocks',
  'ramp',
  'any-hours',
  'any-level',
]

const models = machineSpecifications.filter((one) => one.watts >= 700 && one.watts <= 6000)

/**
 * Hourly kW of machines that compute: a rated draw each, a few per cent of noise, a little more when it is warm, single
 * machines that fail for days, and stops of the whole site after which the same level comes back.
 */
export function miners({ firstDay, days, kw, schedule, onset, end }, r) {
  const watts = r.chance(0.15) ? r.uniform(900, 1800) : r.pick(models).watts
  const count = Math.max(1, Math.round((1000 * kw) / watts))
  const temperature = weather(firstDay, days, r)
  const perKelvin = r.uniform(0, 0.0015)
  const cooling = r.uniform(0, 0.1)
  const noise = drift(days * 24, r.uniform(0.002, 0.012), r.uniform(0, 0.8), r)
  const running = alive(count, days, r)
  const on = hoursOn(schedule, days, firstDay, r)
  const stops = siteStops(days, r)
  const out = new Float64Array(days * 24)
  for (let hour = 0; hour < out.length; hour++) {
    const day = Math.floor(hour / 24)
    if (day < onset || day >= end) continue
    const level = on[hour] * stops[hour] * (running[hour] / count)
    const warm =
      1 + perKelvin * (temperature[hour] - 20) + cooling * Math.max(0, Math.min(1, (temperature[hour] - 10) / 25))
    out[hour] = ((count * watts) / 1000) * level * warm * (1 + noise[hour])
  }
  return { kwByHour: out, machines: count, watts, kw: (count * watts) / 1000 }
}

function alive(count, days, r) {
  const out = new Float64Array(days * 24).fill(count)
  const perDay = count * r.logUniform(0.0005, 0.01)
  const repair = r.uniform(12, 24 * 10)
  for (let day = 0; day < days; day++)
    if (r.chance(Math.min(0.6, perDay))) {
      const from = day * 24 + r.integer(0, 23)
      const to = from + Math.ceil(repair * r.uniform(0.3, 2))
      const lost = r.chance(0.1) ? Math.max(1, Math.round(count * r.uniform(0.05, 0.25))) : 1
      for (let hour = from; hour < Math.min(to, out.length); hour++) out[hour] = Math.max(0, out[hour] - lost)
    }
  return out
}

function siteStops(days, r) {
  const out = new Float64Array(days * 24).fill(1)
  const perDay = r.logUniform(0.003, 0.08)
  for (let day = 0; day < days; day++)
    if (r.chance(perDay)) {
      const from = day * 24 + r.integer(0, 23)
      const hours = r.chance(0.15) ? r.uniform(6, 60) : r.uniform(0.2, 5)
      for (let step = 0; step < Math.ceil(hours); step++)
        if (from + step < out.length) out[from + step] = Math.max(0, Math.min(1, 1 - (hours - step))) + 0.01
    }
  return out
}

function hoursOn(schedule, days, firstDay, r) {
  const out = new Float64Array(days * 24)
  const valleyFrom = r.pick([22, 23, 23, 23, 0])
  const valleyHours = r.integer(6, 9)
  const shopFrom = r.integer(7, 11)
  const shopHours = r.integer(8, 14)
  const peaks = r.pick([
    [
      [8, 11],
      [18, 22],
    ],
    [
      [10, 12],
      [17, 21],
    ],
    [[17, 22]],
    [
      [9, 12],
      [19, 22],
    ],
    [
      [8, 12],
      [17, 21],
    ],
  ])
  const anyHours = weekOfHours(r)
  const levelDays = r.integer(1, 5)
  let anyLevel = 1
  const lowest = r.uniform(0.4, 0.8)
  const steps = Array.from({ length: r.integer(2, 6) }, () => r.uniform(0.05, 0.95)).sort((a, b) => a - b)
  const cheap = drift(days, 1, 0.8, r)
  for (let day = 0; day < days; day++) {
    const weekend = (firstDay + day + 3) % 7 >= 5
    const target = r.uniform(lowest, 1)
    const stairs = (1 + steps.filter((one) => day / days >= one).length) / (1 + steps.length)
    const nightFrom = r.integer(20, 26)
    if (day % levelDays === 0) anyLevel = r.chance(0.2) ? 0 : r.uniform(0.2, 1)
    for (let hour = 0; hour < 24; hour++) {
      const since = (hour - valleyFrom + 24) % 24
      const peak = peaks.some(([from, to]) => hour >= from && hour < to)
      const night = (hour - (nightFrom % 24) + 24) % 24 < valleyHours
      out[day * 24 + hour] = {
        always: 1,
        valley: since < valleyHours ? 1 : 0,
        'peak-off': peak ? 0 : 1,
        'shop-hours': (hour - shopFrom + 24) % 24 < shopHours ? 1 : 0,
        dither: target,
        staircase: stairs,
        decay: 1 - 0.8 * (stairs - 1 / (1 + steps.length)),
        weekdays: weekend ? 0 : 1,
        'night-random': night ? 1 : 0,
        price: cheap[day] > -0.8 ? 1 : 0,
        midday: (hour - shopFrom - 2 + 24) % 24 < 6 ? 1 : 0,
        weekends: weekend || hour < 8 ? 1 : 0,
        blocks: (day * 24 + hour) % 36 < 28 ? 1 : 0,
        'any-hours': anyHours[(weekend ? 24 : 0) + hour],
        'any-level': anyHours[hour] * anyLevel,
        ramp: Math.min(1, 0.25 + (1.2 * day) / days),
      }[schedule]
    }
  }
  return out
}

/** Hours on of a working day and of a weekend day, in one to three runs: whatever someone may think of. */
function weekOfHours(r) {
  const day = () => {
    const out = new Float64Array(24)
    const runs = r.integer(1, 3)
    for (let run = 0; run < runs; run++) {
      const from = r.integer(0, 23)
      const hours = r.integer(3, Math.max(4, Math.round(20 / runs)))
      for (let step = 0; step < hours; step++) out[(from + step) % 24] = 1
    }
    return out
  }
  const working = day()
  return [...working, ...(r.chance(0.6) ? working : day())]
}
