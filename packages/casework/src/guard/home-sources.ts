import { countsAsHome } from '../record/premises.js'
import type { Guard } from './guard.js'

/** No visit to a home on one sense alone, unless a tip of its own stands beside it. */
export const homeSources: Guard = (act, { place, leads }) => {
  if (act.kind !== 'visit-planned' || !countsAsHome(place)) return []
  const senses = new Set(leads.flatMap(({ findings }) => Object.values(findings).map(({ sense }) => sense)))
  const hasTip = leads.some(({ tipIds }) => tipIds.length > 0)
  const sources = senses.size + (hasTip ? 1 : 0)
  if (sources >= 2) return []
  return [{ code: 'home.one-source', params: { senses: [...senses].join(', ') || '0' } }]
}
