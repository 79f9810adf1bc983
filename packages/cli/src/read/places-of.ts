import type { Places } from '@davylamp/casework'
import type { Finding } from '@davylamp/finding'
import { type CustomerRow, isDwelling, type Tables } from '@davylamp/intake'

/** What tables say of places: sites, what ties subjects to them, and whose a meter is. */
export function placesOf({ sites, links, customers }: Pick<Tables, 'sites' | 'links' | 'customers'>): Places {
  return {
    sites,
    links,
    accountOfMeter: known(customers, ({ accountId }) => accountId),
    premisesOfMeter: known(customers, premisesOf),
    capacityKvaOfMeter: known(customers, ({ capacityKva }) => capacityKva),
  }
}

/** A customer on a household tariff lives there, unless the table says otherwise. */
function premisesOf(customer: CustomerRow): string | null {
  return isDwelling(customer) === true ? 'home' : customer.premises
}

/** A finding with what the tables say of its place: it goes where the tables do not. */
export function withPlace(finding: Finding, { customers }: Pick<Tables, 'customers'>): Finding {
  const customer = finding.subject.kind === 'meter' ? customers.get(finding.subject.id) : undefined
  if (customer === undefined) return finding
  const [premises, capacityKva] = [premisesOf(customer), customer.capacityKva]
  if (premises === null && capacityKva === null) return finding
  const place = { ...(premises !== null && { premises }), ...(capacityKva !== null && { capacityKva }) }
  return { ...finding, place }
}

function known<Value>(
  customers: ReadonlyMap<string, CustomerRow>,
  say: (customer: CustomerRow) => Value | null,
): ReadonlyMap<string, Value> {
  return new Map(
    [...customers].flatMap(([meter, customer]) => {
      const value = say(customer)
      return value === null ? [] : [[meter, value] as const]
    }),
  )
}
