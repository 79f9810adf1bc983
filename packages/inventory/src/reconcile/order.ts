import type { MachineRow } from '@davylamp/finding'
import { addressNumber } from '../plan/address.js'

/** By address; those without one last, by item. */
export function inAddressOrder(rows: readonly MachineRow[]): MachineRow[] {
  const key = (row: MachineRow) => (row.address === null ? Infinity : (addressNumber(row.address) ?? Infinity))
  return rows.toSorted((a, b) => {
    const byAddress = key(a) === key(b) ? 0 : key(a) - key(b)
    return byAddress || (a.nameplate?.item ?? '').localeCompare(b.nameplate?.item ?? '', 'en', { numeric: true })
  })
}
