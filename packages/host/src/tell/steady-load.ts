import { type Tell, type Term } from './tell.js'

/** As long as a look must be before its evenness means anything. */
const leastSeconds = 300

/** A load as even as miners' is. Compilers in a loop and benchmarks are as even: it counts only beside other facts. */
export const steadyLoad: Tell = {
  name: 'steady-load',
  cap: 0.6,
  look({ picture: { cpu } }) {
    const series = cpu?.seriesPct ?? []
    if (series.length < leastSeconds) return []
    const settled = series.slice(60).toSorted((a, b) => a - b)
    const median = settled[Math.floor(settled.length / 2)] ?? 0
    const near = settled.filter((value) => Math.abs(value - median) <= 5).length / settled.length
    const terms: Term[] = []
    if (median >= 20 && near >= 0.9)
      terms.push({
        code: 'host.load.even',
        weight: 0.6,
        bears: 'context',
        params: { percent: Math.round(median), share: Math.round(near * 100) },
      })
    return terms
  },
}
