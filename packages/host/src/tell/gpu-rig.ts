import type { GpuRow } from '../picture.js'
import { type Tell, type Term } from './tell.js'

/** Boards as they stand in a rig: many alike, on risers of one lane, at full load with little memory, their power cut down. */
export const gpuRig: Tell = {
  name: 'gpu-rig',
  cap: 3,
  look({ picture: { gpus } }) {
    const terms: Term[] = []
    const count = gpus.reduce((sum, gpu) => sum + gpu.count, 0)
    if (count === 0) return terms
    const busy = gpus.filter(({ utilizationPct }) => (utilizationPct ?? 0) >= 90)
    const narrow = busy.filter(({ pcieWidth }) => pcieWidth === 1)
    const smallMemory = busy.filter(isDagSized)
    const limited = gpus.filter(
      ({ powerLimitW, powerDefaultW }) =>
        powerLimitW !== null && powerDefaultW !== null && powerLimitW < powerDefaultW * 0.8,
    )
    const boards = (list: readonly GpuRow[]) => list.reduce((sum, gpu) => sum + gpu.count, 0)
    if (narrow.length > 0)
      terms.push({
        code: 'host.gpu.lanes',
        weight: narrow.length >= 4 ? 2.2 : 1,
        bears: 'mining',
        params: { count: boards(narrow) },
      })
    if (busy.length === gpus.length)
      terms.push({ code: 'host.gpu.full', weight: 0.6, bears: 'context', params: { count } })
    if (smallMemory.length > 0 && smallMemory.length === busy.length && busy.length >= 2)
      terms.push({ code: 'host.gpu.memory', weight: 0.7, bears: 'context', params: { count: boards(smallMemory) } })
    if (limited.length > 0 && limited.length === gpus.length && count >= 4)
      terms.push({ code: 'host.gpu.power', weight: 0.7, bears: 'context', params: { count } })
    if (count >= 6 && new Set(gpus.map(({ name }) => name)).size === 1 && busy.length === gpus.length)
      terms.push({ code: 'host.gpu.many', weight: 0.5, bears: 'context', params: { count } })
    return terms
  },
}

/** Between half a gibibyte and six and a half, and far from full: the size of a DAG, not of a model. */
function isDagSized({ memoryUsedMib, memoryTotalMib }: GpuRow): boolean {
  return (
    memoryUsedMib !== null &&
    memoryUsedMib >= 512 &&
    memoryUsedMib <= 6_656 &&
    (memoryTotalMib === null || memoryUsedMib < memoryTotalMib * 0.75)
  )
}
