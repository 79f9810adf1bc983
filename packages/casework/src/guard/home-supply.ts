import { countsAsHome } from '../record/premises.js'
import type { Guard } from './guard.js'

/** Supply to a home is never cut to compel. Stopping theft of power or a danger is another matter and stands on its own article. */
export const homeSupply: Guard = (act, { place }) => {
  if (act.kind !== 'measure-taken' || act.data.kind !== 'suspend-supply' || !countsAsHome(place)) return []
  const { purpose } = act.data
  if (purpose === 'theft-of-power' || purpose === 'danger' || purpose === 'requested') return []
  return [{ code: 'home.supply', basis: { instrument: 'administrative-compulsion-law', article: '43' } }]
}
