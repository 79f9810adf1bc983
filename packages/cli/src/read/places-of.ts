import type { Places } from '@davylamp/casework'
import { type CustomerRow, isDwelling, type Tables } from '@davylamp/intake'

/** What tables say of places: sites, what ties subjects to them, and whose a meter is. */
export function placesOf({ sites, links, customers }: Pick<Tables, 'sites' | 'links' | 'customers'>): Places {
  return {
    sites,
    links,
    accountOfMeter: known(customers, ({ accountId }) => accountId),
    premisesOfMeter: known(customers, premisesOf),
  }
}

/** A customer on a household tariff lives there, unless the table says otherwise. */
function premisesOf(customer: CustomerRow): string | null {
  return isDwelling(customer) === true ? 'home' : customer.premises
}

function known(
  customers: ReadonlyMap<string, CustomerRow>,
  say: (customer: CustomerRow) => string | null,
): ReadonlyMap<string, string> {
  return new Map(
    [...customers].flatMap(([meter, customer]) => {
      const value = say(customer)
      return value === null ? [] : [[meter, value] as const]
    }),
  )
}
