import type { Lead } from './lead.js'

/** A lead with nothing but a name and a place in the order. For tests. */
export const lead = (id: string, order: number): Lead => ({
  schema: 'davylamp.lead/1',
  id,
  order,
  site: null,
  place: id,
  verdict: 'suspect',
  logOdds: 0,
  senses: ['power'],
  onset: null,
  powerKw: null,
  machines: null,
  findings: [],
  mergedBy: {},
})
