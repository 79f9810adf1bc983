import { type Guard, refuse } from './guard.js'

/** Orders and compulsion name the article they stand on; taking one's own machines down needs none. */
const needBasis: ReadonlySet<string> = new Set([
  'order-rectification',
  'preserve-evidence',
  'seal-or-seize',
  'suspend-supply',
  'cut-network',
])

export const measureBasis: Guard = (act) => {
  if (act.kind !== 'measure-taken' || !needBasis.has(act.data.kind)) return []
  return act.data.basis === null ? [refuse('measure.no-basis')] : []
}
