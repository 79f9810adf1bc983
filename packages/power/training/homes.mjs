import { drift, weather } from './weather.mjs'

/**
 * An ordinary home: refrigerators that cycle, habits in the morning and evening, a kettle and an oven now and then,
 * cooling when it is hot, heating in some, days away. Widely drawn, because few real homes are open for training.
 */
export function home(days, firstDay, r) {
  const t = weather(firstDay, days, r)
  const standby = r.logUniform(0.03, 0.35)
  const evening = r.logUniform(0.15, 1.6)
  const morning = evening * r.uniform(0.1, 0.8)
  const kettle = r.uniform(0.02, 0.12)
  const cooling = r.chance(0.5) ? r.logUniform(0.2, 2.5) : 0
  const heating = r.chance(0.25) ? r.logUniform(0.3, 4) : 0
  const pump = r.chance(0.08) ? { from: r.integer(6, 12), hours: r.integer(4, 9), kw: r.uniform(0.5, 1.2) } : null
  const rises = r.uniform(5.5, 8.5)
  const sleeps = r.uniform(21.5, 24.5)
  const habit = drift(days, 0.25, 0.7, r)
  const out = new Float64Array(days * 24)
  let away = 0
  for (let day = 0; day < days; day++) {
    if (away > 0) away--
    else if (r.chance(0.012)) away = r.integer(1, 12)
    const weekend = (firstDay + day + 3) % 7 >= 5
    for (let hour = 0; hour < 24; hour++) {
      const at = day * 24 + hour
      let kw = standby * (1 + 0.35 * r.uniform(-1, 1))
      if (away === 0) {
        const up = Math.exp(-((hour - rises - (weekend ? 1.5 : 0)) ** 2) / 2)
        const late = hour >= 16 && hour < sleeps ? Math.exp(-((hour - 19.5) ** 2) / 8) : 0
        const noon = weekend ? 0.3 * Math.exp(-((hour - 12.5) ** 2) / 6) : 0.1
        kw += Math.max(
          0,
          (1 + habit[day]) *
            (morning * up + evening * (late + noon * (hour > 7 && hour < 22 ? 1 : 0))) *
            r.uniform(0.3, 1.7),
        )
        if (hour > 6 && hour < 22 && r.chance(kettle)) kw += r.uniform(0.4, 2.2)
        if (hour >= 12 || hour < 6) kw += cooling * clamp((t[at] - 24) / 8) * r.uniform(0.4, 1.2)
        kw += heating * clamp((14 - t[at]) / 18) * (hour >= 6 && hour < 23 ? 1 : 0.4) * r.uniform(0.6, 1.3)
      }
      if (pump !== null && (hour - pump.from + 24) % 24 < pump.hours) kw += pump.kw
      out[at] = kw
    }
  }
  return out
}

function clamp(value) {
  return Math.max(0, Math.min(1, value))
}
