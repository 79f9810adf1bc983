import type { LeadTable } from '../schema/table/lead.js'
import type { LeadPlace } from './project-lead.js'

/** The place that a lead's row knows. */
export function placeOf({ place, site_id, premises, capacity_kva, town, lon, lat }: LeadTable): Required<LeadPlace> {
  const site = site_id === null ? null : { siteId: site_id, name: place, premises, town, lon, lat }
  return { place, site, premises, capacityKva: capacity_kva }
}
