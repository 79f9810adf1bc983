export { type Lead, leadSchema, type MergeKey } from './lead/lead.js'
export { leadsOf } from './lead/merge.js'
export type { Places } from './lead/place.js'
