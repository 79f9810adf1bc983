export { type Comparison, compareLeads } from './lead/compare.js'
export { type Lead, leadSchema, type MergeKey } from './lead/lead.js'
export { leadsOf } from './lead/merge.js'
export {
  coolDown,
  type CooledLeads,
  hitRate,
  type HitRate,
  isOutcomeCode,
  type Outcome,
  outcomeCodes,
} from './lead/outcome.js'
export type { Places } from './lead/place.js'
export { topLeads } from './lead/top.js'
