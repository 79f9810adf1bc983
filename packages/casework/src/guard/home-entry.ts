import { countsAsHome } from '../record/premises.js'
import type { Guard } from './guard.js'

/** Officers of energy or market bodies have no power of entry to homes; the police need their certificate (治安管理处罚法, home inspections). */
export const homeEntry: Guard = (act, { place }) => {
  if (act.kind !== 'visit-begun' || !countsAsHome(place) || act.data.homeEntry !== null) return []
  return [{ code: 'home.entry', basis: { instrument: 'public-security-penalties-law', article: '103' } }]
}
