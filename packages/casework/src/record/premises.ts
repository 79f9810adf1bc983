/** What is known of a place when somebody wants to go there. */
export interface Place {
  readonly siteId: string
  /** home, shop, plant, workshop, school, …; null where nobody knows. */
  readonly premises: string | null
  /** Contracted capacity of its supply, in kVA; null where unknown. */
  readonly capacityKva: number | null
}

/** Below this a supply of unknown use is treated as a home's: the careful side of a doubt. */
const homeCapacityKva = 50

/** Whether a place has a home's protection: it is one, or nobody knows what it is and its supply is a home's size or unknown. */
export function countsAsHome(place: Place): boolean {
  if (place.premises !== null) return place.premises === 'home'
  return place.capacityKva === null || place.capacityKva < homeCapacityKva
}
