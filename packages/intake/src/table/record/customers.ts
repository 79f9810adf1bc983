import { columnOf, type RawTable } from '../raw-table.js'
import { meterColumn } from '../reading/meter-column.js'
import type { Role } from '../role.js'
import type { TableContext } from '../table-context.js'
import type { CustomerRow } from '../tables.js'
import { type Form, numberOrNull, readRows, textOrNull } from './rows.js'

const forms = {
  meter_id: 'identifier',
  account_id: 'identifier',
  category: 'text',
  capacity_kva: 'number',
  voltage: 'text',
  transformer_id: 'identifier',
  tariff: 'text',
  address: 'text',
  licence: 'text',
  parent_meter_id: 'identifier',
  premises: 'text',
  org: 'text',
  name: 'text',
  multiplier: 'number',
  ct: 'ratio',
  pt: 'ratio',
} as const satisfies Partial<Record<Role, Form>>

const facts: readonly Role[] = [
  'category',
  'capacity_kva',
  'voltage',
  'transformer_id',
  'tariff',
  'address',
  'licence',
  'premises',
  'org',
  'parent_meter_id',
]

/** A customers table: a meter (or an account, and then more than one fact about it), and no times. */
export function isCustomers(table: RawTable, context: TableContext): boolean {
  const { map } = context
  if (meterColumn(table, map) === null) return false
  if (columnOf(table, map, 'time') !== null || columnOf(table, map, 'end_time') !== null) return false
  const known = facts.filter((role) => columnOf(table, map, role) !== null).length
  return known >= (columnOf(table, map, 'meter_id') === null ? 2 : 1)
}

export async function readCustomers(table: RawTable, context: TableContext): Promise<CustomerRow[]> {
  const byMeter = columnOf(table, context.map, 'meter_id') !== null
  const rows = await readRows(table, forms, byMeter ? 'meter_id' : 'account_id', context)
  return rows.map((row) => ({
    meterId: textOrNull(row['meter_id']) ?? textOrNull(row['account_id']) ?? '',
    name: textOrNull(row['name']),
    category: textOrNull(row['category']),
    capacityKva: numberOrNull(row['capacity_kva']),
    voltage: textOrNull(row['voltage']),
    transformerId: textOrNull(row['transformer_id']),
    tariff: textOrNull(row['tariff']),
    address: textOrNull(row['address']),
    licence: textOrNull(row['licence']),
    accountId: textOrNull(row['account_id']),
    parentMeterId: textOrNull(row['parent_meter_id']),
    premises: textOrNull(row['premises']),
    org: textOrNull(row['org']),
    multiplier: numberOrNull(row['multiplier']) ?? product(numberOrNull(row['ct']), numberOrNull(row['pt'])),
  }))
}

/** CT × PT, as far as they are known. */
function product(ct: number | null, pt: number | null): number | null {
  return ct === null && pt === null ? null : (ct ?? 1) * (pt ?? 1)
}

/**
 * Customers by meter, and by account where readings name accounts only and the account has one meter.
 */
export function byMeter(rows: readonly CustomerRow[]): Map<string, CustomerRow> {
  const customers = new Map(rows.map((row) => [row.meterId, row]))
  const accounts = new Map<string, CustomerRow[]>()
  for (const row of customers.values())
    if (row.accountId !== null) accounts.set(row.accountId, [...(accounts.get(row.accountId) ?? []), row])
  for (const [account, meters] of accounts) {
    const [only, ...others] = meters
    if (only !== undefined && others.length === 0 && !customers.has(account))
      customers.set(account, { ...only, meterId: account })
  }
  return customers
}
