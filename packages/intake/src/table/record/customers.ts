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

/** A customers table: a meter or an account, something known of it, and no times. */
export function isCustomers(table: RawTable, context: TableContext): boolean {
  const { map } = context
  if (meterColumn(table, map) === null) return false
  if (columnOf(table, map, 'time') !== null || columnOf(table, map, 'end_time') !== null) return false
  return facts.some((role) => columnOf(table, map, role) !== null)
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
    multiplier: numberOrNull(row['multiplier']),
  }))
}
