import { mixture } from './mixture.mjs'
import { clamp, halts, series, warm } from './series.mjs'
import { drift, weather } from './weather.mjs'

/**
 * Legitimate loads that are flat, clocked or both, from how the equipment works. Each gives hourly kW and the category
 * that such a customer usually has. Parameters are drawn widely, so that no single simulation is learnt by heart.
 */
export const lookAlikes = {
  telecom(days, firstDay, r) {
    const t = weather(firstDay, days, r)
    const kw = r.logUniform(1, 10)
    const traffic = r.uniform(0.03, 0.2)
    const n = drift(days * 24, r.uniform(0.003, 0.012), 0.6, r)
    const cooling = r.uniform(0, 0.15)
    const busiest = r.uniform(13, 21)
    return series(
      days,
      (hour, h) =>
        kw * (1 + traffic * Math.cos((2 * Math.PI * (h - busiest)) / 24) + cooling * warm(t[hour], 18, 15) + n[hour]),
    )
  },
  dataCentre(days, firstDay, r) {
    const t = weather(firstDay, days, r)
    const kw = r.logUniform(15, 1500)
    const growth = r.uniform(-0.05, 0.3)
    const n = drift(days * 24, r.uniform(0.003, 0.012), 0.9, r)
    const cooling = r.uniform(0.02, 0.15)
    const traffic = r.uniform(0, 0.06)
    return series(
      days,
      (hour, h) =>
        kw *
        (1 +
          (growth * hour) / (days * 24) +
          traffic * Math.cos((2 * Math.PI * (h - 17)) / 24) +
          cooling * warm(t[hour], 5, 25) +
          n[hour]),
    )
  },
  coldStore(days, firstDay, r) {
    const t = weather(firstDay, days, r)
    const kw = r.logUniform(3, 200)
    const duty = r.uniform(0.35, 0.7)
    const units = r.integer(1, 5)
    const busy = r.uniform(0, 0.3)
    return series(days, (hour, h) => {
      let on = 0
      const wanted = Math.min(0.97, duty * (1 + 0.025 * (t[hour] - 15)) + (h >= 8 && h < 18 ? busy * 0.5 : 0))
      for (let unit = 0; unit < units; unit++) on += clamp(wanted + 0.25 * r.normal())
      return kw * (0.08 + (0.92 * on) / units)
    })
  },
  levelPump(days, firstDay, r) {
    const kw = r.logUniform(2, 120)
    const demand = r.uniform(0.2, 0.9)
    const length = r.integer(2, 14)
    let on = true
    let left = 1
    return series(days, (_, h) => {
      if (--left <= 0) {
        on = !on
        const use = demand * (0.8 + 0.4 * Math.sin(((h - 6) / 24) * 2 * Math.PI) * r.next())
        left = Math.max(1, Math.round(length * (on ? use : 1 - use) * r.uniform(0.6, 1.5)))
      }
      return (on ? kw : 0.01 * kw) * (1 + 0.01 * r.normal())
    })
  },
  steadyPump(days, firstDay, r) {
    const kw = r.logUniform(1, 90)
    const n = drift(days * 24, r.uniform(0.002, 0.01), 0.95, r)
    const seasonal = r.chance(0.4)
    const from = r.uniform(0, 0.5) * days
    const to = from + r.uniform(0.3, 0.9) * days
    return series(days, (hour) => {
      const day = Math.floor(hour / 24)
      return seasonal && (day < from || day > to) ? 0.02 * kw * r.next() : kw * (1 + n[hour] + 0.003 * r.normal())
    })
  },
  irrigation(days, firstDay, r) {
    const kw = r.logUniform(3, 60)
    const from = r.integer(0, 23)
    const hours = r.integer(4, 14)
    let wet = r.chance(0.5)
    return series(days, (hour, h) => {
      if (h === 0 && r.chance(0.18)) wet = !wet
      const since = (h - from + 24) % 24
      return wet || since >= hours ? 0.02 * kw * r.next() : kw * (1 + 0.015 * r.normal())
    })
  },
  streetLight(days, firstDay, r) {
    const kw = r.logUniform(0.8, 40)
    const latitude = r.uniform(22, 52)
    const dim = r.chance(0.4) ? r.uniform(0.4, 0.8) : 1
    const dimFrom = r.pick([22, 23, 0, 1])
    return series(days, (hour, h) => {
      const [rise, set] = sun(firstDay + Math.floor(hour / 24), latitude)
      const lit = clamp(rise + 0.3 - h) + clamp(h + 1 - (set - 0.2))
      const dimmed = (h - dimFrom + 24) % 24 < 6 ? dim : 1
      return kw * (0.01 + Math.min(1, lit) * dimmed * (1 + 0.004 * r.normal()))
    })
  },
  growLight(days, firstDay, r) {
    const kw = r.logUniform(4, 150)
    const from = r.integer(0, 23)
    const hours = r.pick([12, 14, 16, 18, 18, 20])
    const t = weather(firstDay, days, r)
    const vent = r.uniform(0.05, 0.3)
    return series(days, (hour, h) => {
      const lit = (h - from + 24) % 24 < hours ? 1 : 0
      return (
        kw *
        (lit * (1 - vent) * (1 + 0.004 * r.normal()) +
          vent * (0.3 + 0.4 * lit + 0.3 * warm(t[hour], 10, 20)) * (1 + 0.05 * r.normal()))
      )
    })
  },
  aquaculture(days, firstDay, r) {
    const kw = r.logUniform(2, 60)
    const t = weather(firstDay, days, r)
    const base = r.uniform(0.2, 0.8)
    const from = r.integer(20, 25)
    const length = r.integer(6, 11)
    return series(days, (hour, h) => {
      const night = (h - (from % 24) + 24) % 24 < length ? 1 : 0
      const feeding = h === 8 || h === 16 ? 0.15 : 0
      return kw * (base + (1 - base) * night * warm(t[hour], 5, 18) + feeding * r.next()) * (1 + 0.02 * r.normal())
    })
  },
  liftGarage(days, firstDay, r) {
    const kw = r.logUniform(3, 30)
    const swing = r.uniform(0.05, 0.3)
    return series(
      days,
      (_, h) =>
        kw *
        (1 + swing * (Math.exp(-((h - 8) ** 2) / 4) + 0.8 * Math.exp(-((h - 18.5) ** 2) / 8)) + 0.025 * r.normal()),
    )
  },
  process(days, firstDay, r) {
    const kw = r.logUniform(40, 2500)
    const n = drift(days * 24, r.uniform(0.01, 0.06), r.uniform(0.85, 0.985), r)
    const stops = halts(days, r.logUniform(0.003, 0.03), 4, 72, r)
    const batch = r.chance(0.3) ? r.uniform(0.03, 0.2) : 0
    const period = r.uniform(5, 40)
    return series(
      days,
      (hour) => kw * (1 + n[hour] + batch * Math.sign(Math.sin((2 * Math.PI * hour) / period))) * stops[hour],
    )
  },
  shifts(days, firstDay, r) {
    const kw = r.logUniform(20, 900)
    const hours = r.pick([8, 12, 16])
    const from = r.integer(5, 9)
    const idle = r.uniform(0.05, 0.4)
    return series(days, (hour, h) => {
      const weekend = (firstDay + Math.floor(hour / 24) + 3) % 7 >= 5
      const works = !weekend && (h - from + 24) % 24 < hours
      return kw * (works ? 1 + 0.05 * r.normal() : idle * (1 + 0.03 * r.normal()))
    })
  },
  vehicleCharging(days, firstDay, r) {
    const kw = r.logUniform(3, 90)
    const from = r.pick([18, 20, 22, 23, 23, 0])
    return series(days, (hour, h) => {
      const since = (h - from + 24) % 24
      const until = 2 + 5 * r.next()
      return (since < until ? kw * r.uniform(0.5, 1) : 0.02 * kw) * (r.chance(0.1) ? 0.1 : 1)
    })
  },
  storageHeating(days, firstDay, r) {
    const kw = r.logUniform(3, 40)
    const t = weather(firstDay, days, r)
    const from = r.pick([21, 22, 23, 0])
    return series(days, (hour, h) => {
      const need = clamp((16 - t[hour]) / 22)
      const since = (h - from + 24) % 24
      return 0.15 * kw * (0.5 + r.next()) + (since < 1 + 7 * need ? kw : 0)
    })
  },
  heating(days, firstDay, r) {
    const kw = r.logUniform(2, 60)
    const t = weather(firstDay, days, r)
    return series(days, (hour) => kw * (0.1 + clamp((17 - t[hour]) / 25) * (1 + 0.15 * r.normal())))
  },
  heatedPool(days, firstDay, r) {
    const kw = r.logUniform(4, 40)
    const t = weather(firstDay, days, r)
    const n = drift(days * 24, 0.03, 0.9, r)
    return series(days, (hour) => kw * (0.35 + 0.65 * clamp((30 - t[hour]) / 35) + n[hour]))
  },
  graphicsCluster(days, firstDay, r) {
    const kw = r.logUniform(5, 200)
    const idle = r.uniform(0.15, 0.5)
    let level = r.next()
    return series(days, () => {
      if (r.chance(1 / r.uniform(3, 30))) level = r.chance(0.35) ? 0 : r.next()
      return kw * (idle + (1 - idle) * level * (1 + 0.06 * r.normal()))
    })
  },
  edgeCache(days, firstDay, r) {
    const kw = r.logUniform(0.5, 15)
    const evening = r.uniform(0.02, 0.12)
    const n = drift(days * 24, 0.006, 0.7, r)
    return series(days, (hour, h) => kw * (1 + evening * Math.exp(-((((h - 21 + 36) % 24) - 12) ** 2) / 12) + n[hour]))
  },
  medical(days, firstDay, r) {
    const kw = r.logUniform(3, 60)
    const cycle = r.uniform(0.05, 0.2)
    const works = r.uniform(0.1, 0.6)
    return series(days, (hour, h) => {
      const weekend = (firstDay + Math.floor(hour / 24) + 3) % 7 >= 5
      return (
        kw * (1 + (h >= 8 && h < 17 && !weekend ? works * (1 + 0.2 * r.normal()) : 0) + cycle * r.uniform(-0.5, 0.5))
      )
    })
  },
  mixture,
  parking(days, firstDay, r) {
    const kw = r.logUniform(2, 50)
    const saving = r.uniform(0, 0.4)
    return series(days, (_, h) => kw * (h >= 1 && h < 6 ? 1 - saving : 1) * (1 + 0.012 * r.normal()))
  },
}

/** Category of the customer in most places. */
export const categories = {
  coldStore: 'industrial',
  process: 'industrial',
  shifts: 'industrial',
  irrigation: 'agricultural',
  levelPump: 'agricultural',
  aquaculture: 'agricultural',
  growLight: 'agricultural',
  storageHeating: 'residential',
  heating: 'residential',
  liftGarage: 'residential',
}

/** Hours of sunrise and sunset, local solar time. */
function sun(day, latitude) {
  const declination = 0.409 * Math.sin((2 * Math.PI * ((day % 365.25) - 81)) / 365.25)
  const angle = Math.acos(Math.max(-1, Math.min(1, -Math.tan((latitude * Math.PI) / 180) * Math.tan(declination))))
  const half = (12 * angle) / Math.PI
  return [12 - half, 12 + half]
}
