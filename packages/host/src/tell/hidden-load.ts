import { type Tell, type Term } from './tell.js'

/** More of the processor is used than the listed processes account for: something is not listed. */
export const hiddenLoad: Tell = {
  name: 'hidden-load',
  cap: 2.2,
  look({ picture: { cpu } }) {
    const terms: Term[] = []
    if (cpu === null || cpu.busyPct === null || cpu.accountedPct === null) return terms
    const gap = cpu.busyPct - cpu.accountedPct
    // interrupts and short-lived processes make up a few points
    if (gap >= 20 && cpu.accountedPct < cpu.busyPct * 0.6)
      terms.push({
        code: 'host.load.unlisted',
        weight: 2,
        bears: 'context',
        params: { busy: Math.round(cpu.busyPct), accounted: Math.round(cpu.accountedPct) },
      })
    return terms
  },
}
