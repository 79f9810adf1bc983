import type { TableMap } from '../map-file.js'
import { columnOf, type RawColumn, type RawTable } from '../raw-table.js'

/** The column that tells metering points apart: the meter's own number, else that of the account. */
export function meterColumn(table: RawTable, map: TableMap): RawColumn | null {
  return columnOf(table, map, 'meter_id') ?? columnOf(table, map, 'account_id')
}
