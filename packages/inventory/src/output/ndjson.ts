import type { MachineRow } from '@davylamp/finding'

/** One machine a line, schema `davylamp.machine/1`. */
export function machinesNdjson(rows: readonly MachineRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
