/** Hourly air temperature in °C: season, day, and weather that lasts some days. */
export function weather(firstDay, days, r) {
  const mean = r.uniform(5, 22)
  const season = r.uniform(4, 13)
  const swing = r.uniform(3, 6)
  const out = new Float64Array(days * 24)
  let front = 0
  for (let day = 0; day < days; day++) {
    front = 0.75 * front + 2.2 * r.normal()
    const phase = Math.cos((2 * Math.PI * (((firstDay + day) % 365.25) - 200)) / 365.25)
    for (let hour = 0; hour < 24; hour++)
      out[day * 24 + hour] = mean + season * phase + front + swing * Math.cos((2 * Math.PI * (hour - 15)) / 24)
  }
  return out
}

/** Slow noise around 0 with the given deviation; `keep` is what remains of it after an hour. */
export function drift(length, deviation, keep, r) {
  const out = new Float64Array(length)
  let value = deviation * r.normal()
  for (let index = 0; index < length; index++) {
    value = keep * value + Math.sqrt(1 - keep * keep) * deviation * r.normal()
    out[index] = value
  }
  return out
}
