// What simulated loads are built with.

/** Hourly kW of so many days, never below 0. */
export function series(days, kwAt) {
  const out = new Float64Array(days * 24)
  for (let hour = 0; hour < out.length; hour++) out[hour] = Math.max(0, kwAt(hour, hour % 24))
  return out
}

export function clamp(value) {
  return Math.max(0, Math.min(1, value))
}

/** 0 up to `from` °C, 1 from `range` above it on. */
export function warm(celsius, from, range) {
  return clamp((celsius - from) / range)
}

/** 1, and at random stops of some hours what still runs then. */
export function halts(days, perDay, shortest, longest, r) {
  const out = new Float64Array(days * 24).fill(1)
  for (let day = 0; day < days; day++)
    if (r.chance(perDay)) {
      const from = day * 24 + r.integer(0, 23)
      const hours = Math.round(r.uniform(shortest, longest))
      out.fill(r.uniform(0.05, 0.3), from, Math.min(out.length, from + hours))
    }
  return out
}
