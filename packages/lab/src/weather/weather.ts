import type { Calendar } from '../calendar/calendar.js'
import type { Random } from '../random.js'

/** The county's weather, the same for every customer. */
export interface Weather {
  /** °C, each hour. */
  readonly temperatureC: Float32Array
  /** Sun on a flat roof as a share of the clear-sky maximum of 1 kW/m², each hour. */
  readonly sun: Float32Array
  /** mm, each day. */
  readonly rainMm: Float32Array
}

/** Chance of rain and mean mm of a rainy day, by month: dry winters, wet from May to September. */
const rainChance = [0.2, 0.22, 0.3, 0.36, 0.42, 0.5, 0.52, 0.46, 0.5, 0.44, 0.28, 0.2]
const rainMean = [1.2, 1.6, 3, 5.5, 8, 12, 16, 14, 10, 5, 2.5, 1.3]

/** The hot and dry weeks of summer 2022, as the upper Yangtze had them: °C above the season, share of usual rain. */
const heat = { from: '2022-07-04', to: '2022-08-29', aboveC: 3.6, rainShare: 0.25 }

/** Weather of the edge of the Sichuan basin (mean 16.5 °C, cloudy winters, hot summers). */
export function makeWeather(calendar: Calendar, random: Random): Weather {
  const { days, hours } = calendar
  const temperatureC = new Float32Array(hours)
  const sun = new Float32Array(hours)
  const rainMm = new Float32Array(days)
  const heatFrom = calendar.dayOf(heat.from)
  const heatTo = calendar.dayOf(heat.to)
  let anomaly = 0
  let wet = false
  for (let day = 0; day < days; day++) {
    const month = (calendar.month[day] ?? 1) - 1
    const hot = day >= heatFrom && day <= heatTo
    const year = calendar.yearShare[day] ?? 0
    anomaly = 0.76 * anomaly + 1.6 * random.normal()
    const chance = (rainChance[month] ?? 0) * (hot ? heat.rainShare : 1)
    wet = random.chance(Math.min(0.85, chance * (wet ? 1.5 : 0.75)))
    rainMm[day] = wet ? random.exponential(rainMean[month] ?? 0) : 0
    const cloud = wet ? random.between(0.65, 0.95) : random.between(hot ? 0 : 0.1, hot ? 0.4 : 0.8)
    const mean =
      16.5 - 10.6 * Math.cos(2 * Math.PI * (year - 0.05)) + anomaly + (hot ? heat.aboveC : 0) - (wet ? 1.2 : 0)
    const swing = 1.6 + 4.4 * (1 - cloud)
    const halfDay = 6 + 1 * Math.sin(2 * Math.PI * (year - 0.22))
    const height = 0.75 + 0.25 * Math.sin(2 * Math.PI * (year - 0.22))
    for (let hour = 0; hour < 24; hour++) {
      const at = day * 24 + hour
      temperatureC[at] = mean + swing * Math.cos((2 * Math.PI * (hour - 15)) / 24) + 0.3 * random.rough()
      const phase = (hour + 0.5 - 13) / halfDay
      const clear = Math.abs(phase) < 1 ? height * Math.cos((phase * Math.PI) / 2) : 0
      sun[at] = clear * Math.max(0.05, 1 - 0.8 * cloud + 0.08 * random.rough())
    }
  }
  return { temperatureC, sun, rainMm }
}
