import { loadModels } from '../load/index.js'
import type { World } from '../load/load.js'
import type { Random } from '../random.js'
import { type CustomerClass, customerClasses } from './classes.js'
import { capacityFor, type Customer, multiplierFor } from './customer.js'
import { type PlacedCustomer, storyCustomers } from './story-customers.js'
import { type Town, type TransformerPlan, towns } from './towns.js'

/** Everybody with a meter, town by town, each with its place in the tables. */
export function planCustomers(world: World, random: Random, share: number): Customer[] {
  const placed: PlacedCustomer[] = []
  for (const each of customerClasses) placed.push(...place(each, world, random.child('class', each.kind), share))
  placed.push(...storyCustomers(world, random.child('story')))
  const customers: Customer[] = []
  for (const town of towns) {
    const numbers = random.child('numbers', town.code)
    // Meter numbers follow the order of connection, not the kind of customer.
    const order = placed
      .filter((each) => each.town === town)
      .map((each) => ({ each, key: numbers.child(each.key).next() }))
      .toSorted((a, b) => a.key - b.key)
    const ids = new Map(order.map(({ each }, index) => [each.key, meterIdOf(town, index + 1)] as const))
    order.forEach(({ each }, index) => {
      const parent = each.parentKey === null ? null : (ids.get(each.parentKey) ?? null)
      customers.push(enrol(each, town, index + 1, parent))
    })
  }
  return swapTwo(customers)
}

function place(each: CustomerClass, world: World, random: Random, share: number): PlacedCustomer[] {
  const model = loadModels[each.kind]
  const count = Math.max(Math.min(each.count, 1), Math.round(each.count * share))
  const result: PlacedCustomer[] = []
  for (let i = 0; i < count; i++) {
    const draw = random.child(i)
    const [town, transformer] = draw.weighted(spots(each))
    const load = model(world, draw.child('load'))
    const capacityKva = each.premises === 'home' ? load.nominalKw : capacityFor(load.nominalKw)
    result.push({
      key: `${each.kind} ${i}`,
      town,
      transformer,
      kind: each.kind,
      name: each.name.replace('#', String(i + 1).padStart(4, '0')),
      category: each.category,
      tariff: each.tariff,
      premises: each.premises,
      licence: each.licence,
      capacityKva,
      parentKey: null,
      since: null,
      load,
    })
  }
  return result
}

function spots(each: CustomerClass): (readonly [readonly [Town, TransformerPlan], number])[] {
  const list: (readonly [readonly [Town, TransformerPlan], number])[] = []
  for (const town of towns) {
    let total = 0
    for (const { area } of town.transformers) total += each.areas[area] ?? 0
    if (total === 0) continue
    for (const transformer of town.transformers) {
      const weight = each.areas[transformer.area] ?? 0
      if (weight > 0) list.push([[town, transformer], (town.share * weight) / total])
    }
  }
  return list
}

function meterIdOf(town: Town, number: number): string {
  // The utility's own export knows the account number only; it begins with a zero, which spreadsheets like to eat.
  if (town.export === 'utility') return `05107${String(number).padStart(5, '0')}`
  return `${town.code}${String(number).padStart(5, '0')}`
}

function enrol(each: PlacedCustomer, town: Town, number: number, parentMeterId: string | null): Customer {
  const meterId = meterIdOf(town, number)
  return {
    meterId,
    accountId: town.export === 'utility' ? meterId : `9${town.code}${600_000 + number * 7}`,
    name: each.name,
    townCode: town.code,
    kind: each.kind,
    category: each.category,
    capacityKva: each.capacityKva,
    voltage: each.capacityKva <= 10 ? '220V' : each.capacityKva >= 160 ? '10kV' : '380V',
    transformerId: each.transformer.id,
    recordedTransformerId: each.transformer.id,
    tariff: each.tariff,
    address: `青峡县${town.name}${each.transformer.place}${number}号`,
    licence: each.licence,
    parentMeterId,
    premises: each.premises,
    multiplier: multiplierFor(each.capacityKva),
    since: each.since,
    load: each.load,
  }
}

/** Two businesses in Longtan hang at each other's transformer in the tables, as when a crew notes the wrong box. */
function swapTwo(customers: readonly Customer[]): Customer[] {
  const [one, other] = swappedPair(customers)
  return customers.map((each) => {
    if (each === one && other !== undefined) return { ...each, recordedTransformerId: other.transformerId }
    if (each === other && one !== undefined) return { ...each, recordedTransformerId: one.transformerId }
    return each
  })
}

function swappedPair(customers: readonly Customer[]): [Customer | undefined, Customer | undefined] {
  const shops = customers
    .filter((each) => each.townCode === 'LT' && each.kind === 'shop' && each.parentMeterId === null)
    .toSorted((a, b) => b.load.nominalKw - a.load.nominalKw)
  const one = shops[0]
  return [one, shops.find((each) => each.transformerId !== one?.transformerId)]
}
