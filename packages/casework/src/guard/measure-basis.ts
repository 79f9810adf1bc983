import { cite } from '@davylamp/law'
import type { Guard } from './guard.js'

/** Orders and compulsion name the article they stand on; taking one's own machines down needs none. */
const needBasis: ReadonlySet<string> = new Set([
  'order-rectification',
  'preserve-evidence',
  'seal-or-seize',
  'suspend-supply',
  'cut-network',
])

/** An order stands on an article that was in force on the day of the act, sealing and seizure on a law or a regulation. */
export const measureBasis: Guard = (act, { law }) => {
  if (act.kind !== 'measure-taken' || !needBasis.has(act.data.kind)) return []
  const { basis, kind } = act.data
  if (basis === null) return [{ code: 'measure.no-basis' }]
  const cited = cite({ ...basis, on: act.actedOn }, law)
  if (cited.kind === 'refusal') {
    const { zh, en } = cited.said
    return [{ code: 'measure.basis-refused', params: { zh, en } }]
  }
  const instrument = law.instruments.get(basis.instrument)
  const maySeize = instrument?.kind === 'law' || instrument?.kind === 'regulation'
  return kind === 'seal-or-seize' && !maySeize
    ? [{ code: 'compulsion.no-notice', basis: { instrument: 'administrative-compulsion-law', article: '10' } }]
    : []
}
