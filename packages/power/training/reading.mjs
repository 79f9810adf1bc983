// How a meter and a contract would show a simulated load.

export function rounded(hourlyKw, r) {
  const typical = mean(hourlyKw)
  const step = r.pick([0.001, 0.001, 0.01, 0.01, 0.1].filter((one) => one < typical / 20).concat(0.001))
  return hourlyKw.map((kw) => Math.round(kw / step) * step)
}

export function contract(hourlyKw, r) {
  let most = 0
  for (const kw of hourlyKw) if (kw > most) most = kw
  return Math.max(5, Math.ceil((most * r.uniform(1.1, 2.1)) / 5) * 5)
}

export function mean(values) {
  let sum = 0
  let count = 0
  for (const value of values)
    if (!Number.isNaN(value)) {
      sum += value
      count++
    }
  return sum / count
}

export function peaks(hourlyKw) {
  const out = new Float32Array(hourlyKw.length / 24)
  for (let day = 0; day < out.length; day++) out[day] = Math.max(...hourlyKw.subarray(day * 24, day * 24 + 24))
  return out
}
