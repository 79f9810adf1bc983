import { type Tell, type Term } from './tell.js'

/** More of the processor is used than the listed processes account for: something is not listed. */
export const hiddenLoad: Tell = {
  name: 'hidden-load',
  cap: 2.4,
  look({ picture: { cpu, processes } }) {
    const terms: Term[] = []
    const unlisted = processes.filter(({ listed }) => listed === false)
    for (const { pid, name, path } of unlisted.slice(0, 5))
      terms.push({
        code: 'host.load.hidden',
        weight: 2.2,
        bears: 'context',
        params: { name: name ?? path ?? '?', pid: pid ?? 0 },
      })
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
