import type { ProcessRow } from '../picture.js'
import { type Tell, type Term } from './tell.js'

/**
 * What RandomX keeps in memory: a dataset of 2,080 MiB and a cache of 256 MiB, in 1,168 pages of 2 MiB where it can. Source: RandomX
 * specification 7 and xmrig's log. Programs of other kinds may be as large: this counts beside a load.
 */
const datasetKib = { low: 2_080 * 1024, high: 3_700 * 1024 }
const datasetPages = 1_168

export const randomxMemory: Tell = {
  name: 'randomx-memory',
  cap: 2.5,
  look({ picture }) {
    const terms: Term[] = []
    for (const process of picture.processes) {
      const { residentKib, virtualKib, hugeKib } = process
      if (!isBusy(process)) continue
      const name = process.name ?? process.path ?? String(process.pid ?? '?')
      const mib = (kib: number) => Math.round(kib / 1024)
      if (hugeKib !== null && hugeKib >= datasetKib.low && hugeKib <= datasetKib.high)
        terms.push({
          about: process,
          code: 'host.memory.huge',
          weight: 2.2,
          bears: 'mining',
          params: { name, mib: mib(hugeKib) },
        })
      else if (
        residentKib !== null &&
        virtualKib !== null &&
        virtualKib >= datasetKib.low &&
        virtualKib <= datasetKib.high &&
        residentKib < 64 * 1024 &&
        (process.cpuPct ?? 100) >= 80
      )
        terms.push({
          about: process,
          code: 'host.memory.elsewhere',
          weight: 1.5,
          bears: 'mining',
          params: { name, mib: mib(virtualKib), resident: mib(residentKib) },
        })
      else if (residentKib !== null && residentKib >= datasetKib.low && residentKib <= 2_700 * 1024)
        terms.push({
          about: process,
          code: 'host.memory.dataset',
          weight: 1,
          bears: 'context',
          params: { name, mib: mib(residentKib) },
        })
    }
    const pages = picture.kernel?.hugePages ?? null
    if (pages !== null && pages >= datasetPages && pages <= datasetPages + 256)
      terms.push({ code: 'host.memory.pages', weight: 1.2, bears: 'context', params: { pages } })
    return terms
  },
}

/** As much processor time as a day of little work does not come to, where it is not known since when. */
const longSeconds = 6 * 3600

/** On one processor or more for most of the time. */
export function isBusy({ cpuPct, cpuSeconds, elapsedSeconds }: ProcessRow): boolean {
  if (cpuPct !== null) return cpuPct >= 40
  if (cpuSeconds === null) return false
  return elapsedSeconds === null ? cpuSeconds >= longSeconds : elapsedSeconds > 600 && cpuSeconds > elapsedSeconds * 0.5
}
