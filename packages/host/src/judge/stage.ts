import type { HostStage } from '@davylamp/finding'
import type { Seen } from '../seen.js'
import type { Weighed } from './weigh.js'

/** How far the host has got, by what most of the evidence speaks for. */
export function stageOf({ part, terms }: Weighed, { picture }: Seen): HostStage {
  const mining = part('mining')
  const preparing = part('preparing')
  const residual = part('residual')
  const runs = picture.processes.some(({ pid, cpuPct }) => pid !== null || cpuPct !== null)
  if (mining >= 2) return 'mining'
  if (part('proxyjacking') > mining + preparing) return 'proxyjacking'
  if (runs && mining > 0) return 'mining'
  if (residual >= 1 && residual >= preparing) return 'residual'
  if (preparing >= 0.8) return 'preparing'
  // hidden and busy: what else is it doing
  if (part('context') >= 2 && (runs || picture.processes.length > 0 || picture.gpus.length > 0)) return 'mining'
  if (terms.some(({ bears }) => bears === 'dual-use')) return 'dual-use'
  return mining > 0 ? 'mining' : 'preparing'
}
