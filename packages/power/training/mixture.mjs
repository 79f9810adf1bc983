import { clamp, halts, series, warm } from './series.mjs'
import { drift, weather } from './weather.mjs'

/**
 * No equipment in particular: parts of all kinds put together at random, so that kinds nobody thought of are not all
 * unlike what was seen.
 */
export function mixture(days, firstDay, r) {
  const kw = r.logUniform(1, 400)
  const part = (chance, most) => (r.chance(chance) ? r.uniform(0, most) : 0)
  const t = weather(firstDay, days, r)
  const n = drift(days * 24, r.logUniform(0.003, 0.08), r.uniform(0, 0.99), r)
  const [wave, second, heat, cool, cycles, clocked, week] = [
    part(0.6, 0.3),
    part(0.3, 0.15),
    part(0.25, 0.5),
    part(0.4, 0.4),
    part(0.4, 0.4),
    part(0.4, 1),
    part(0.25, 0.6),
  ]
  const [busiest, from, hours, period] = [r.uniform(0, 24), r.integer(0, 23), r.integer(3, 20), r.uniform(2, 60)]
  const slip = r.chance(0.4) ? r.uniform(0.2, 2) : 0
  const growth = r.chance(0.3) ? r.uniform(-0.3, 0.4) : 0
  const stops = halts(days, r.chance(0.4) ? r.logUniform(0.003, 0.06) : 0, 2, 96, r)
  let late = 0
  return series(days, (hour, h) => {
    if (h === 0) late = slip * r.normal()
    const weekend = (firstDay + Math.floor(hour / 24) + 3) % 7 >= 5
    const on = (h - from - late + 48) % 24 < hours && !(weekend && week > 0.3) ? 1 : 0
    return (
      kw *
      stops[hour] *
      (1 - clocked + clocked * on) *
      (1 +
        wave * Math.cos((2 * Math.PI * (h - busiest)) / 24) +
        second * Math.cos((4 * Math.PI * (h - from)) / 24) +
        heat * clamp((17 - t[hour]) / 25) +
        cool * warm(t[hour], 12, 18) +
        cycles * (r.next() - 0.5) * (period < 6 ? 1 : Math.sign(Math.sin((2 * Math.PI * hour) / period))) +
        (growth * hour) / (days * 24) -
        (weekend ? 0.5 * week : 0) +
        n[hour])
    )
  })
}
