/** Curves for tests: an ordinary customer with habits, weekdays and noise that is the same in every run. */
export function customerCurve(days: number, scaleKw = 1, seed = 1): Float32Array {
  const out = new Float32Array(days * 24)
  let state = seed
  const next = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
  for (let at = 0; at < out.length; at++) {
    const hour = at % 24
    const weekend = Math.floor(at / 24) % 7 >= 5
    const busy = hour >= 8 && hour < 20 ? (weekend ? 0.8 : 1.5) : 0.3
    out[at] = Math.round(1000 * scaleKw * busy * (0.75 + 0.5 * next())) / 1000
  }
  return out
}

/** Adds `kw` at the hours and days for which `runs` says so, with one per cent of noise. */
export function withLoad(curve: Float32Array, kw: number, runs: (day: number, hour: number) => boolean): Float32Array {
  return curve.map((value, at) => {
    const wobble = 1 + 0.01 * Math.sin(at * 12.9898)
    return runs(Math.floor(at / 24), at % 24) ? value + Math.fround(kw * wobble) : value
  })
}
