import { join } from 'node:path'
import { writeTable } from '../table/small-table.js'
import type { Customer } from './customer.js'
import { towns } from './towns.js'

/** `customers.csv` and `topology.csv`, as the county's marketing system has them. */
export async function writeCustomers(folder: string, customers: readonly Customer[]): Promise<void> {
  const orgs = new Map(towns.map((town) => [town.code, town.org]))
  await writeTable(
    join(folder, 'customers.csv'),
    [
      'meter_id',
      'account_id',
      'parent_meter_id',
      'name',
      'org',
      'category',
      'tariff',
      'capacity_kva',
      'voltage',
      'transformer_id',
      'premises',
      'licence',
      'address',
    ],
    customers.map((each) => [
      each.meterId,
      each.accountId,
      each.parentMeterId,
      each.name,
      orgs.get(each.townCode) ?? null,
      each.category,
      each.tariff,
      each.capacityKva,
      each.voltage,
      each.recordedTransformerId,
      each.premises,
      each.licence,
      each.address,
    ]),
  )
  await writeTable(
    join(folder, 'topology.csv'),
    ['meter_id', 'transformer_id'],
    // What hangs behind another customer's meter does not hang at the transformer itself.
    customers.filter((each) => each.parentMeterId === null).map((each) => [each.meterId, each.recordedTransformerId]),
  )
}
