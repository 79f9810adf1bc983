import { identifier } from '@davylamp/engine'
import type { BalanceRelation } from '../tables.js'
import { columnOf, type RawTable } from '../raw-table.js'
import { reportLines } from '../reading/report-lines.js'
import type { Role } from '../role.js'
import type { TableContext } from '../table-context.js'
import { timeColumn } from '../time-column.js'
import { type Form, roleColumns } from './rows.js'

/** A table that balances are struck from: its roles, which of them it must have, and which it must not. */
interface Shape {
  readonly forms: Readonly<Partial<Record<Role, Form>>>
  readonly timed: boolean
  readonly needs: readonly Role[]
  readonly anyOf: readonly Role[]
  readonly lacks: readonly Role[]
}

const energies = ['generation_kwh', 'export_kwh', 'import_kwh', 'station_use_kwh', 'direct_supply_kwh'] as const

/** Tables of plants and transformers by their columns (findings.md, "Meter readings"). */
export const balanceShapes: Readonly<Record<BalanceRelation['kind'], Shape>> = {
  plantReadings: {
    forms: {
      plant_id: 'identifier',
      generation_kwh: 'number',
      export_kwh: 'number',
      import_kwh: 'number',
      station_use_kwh: 'number',
      direct_supply_kwh: 'number',
    },
    timed: true,
    needs: ['plant_id'],
    anyOf: energies,
    lacks: ['meter_id'],
  },
  plants: {
    forms: {
      plant_id: 'identifier',
      name: 'text',
      river: 'text',
      order_on_river: 'number',
      capacity_kw: 'number',
      generation_basis: 'text',
      export_basis: 'text',
      import_basis: 'text',
      station_use_basis: 'text',
      direct_supply_basis: 'text',
    },
    timed: false,
    needs: ['plant_id'],
    anyOf: ['river', 'capacity_kw', 'order_on_river'],
    lacks: ['meter_id', 'time'],
  },
  transformerReadings: {
    forms: { transformer_id: 'identifier', energy_kwh: 'number' },
    timed: true,
    needs: ['transformer_id', 'energy_kwh'],
    anyOf: [],
    lacks: ['meter_id', 'account_id'],
  },
  transformers: {
    forms: { transformer_id: 'identifier', rating_kva: 'number', feeder_id: 'text' },
    timed: false,
    needs: ['transformer_id'],
    anyOf: ['rating_kva'],
    lacks: ['meter_id', 'account_id', 'time'],
  },
  topology: {
    forms: { meter_id: 'identifier', transformer_id: 'identifier', feeder_id: 'text' },
    timed: false,
    needs: ['meter_id', 'transformer_id'],
    anyOf: [],
    lacks: ['time', 'date', 'category', 'capacity_kva', 'voltage', 'tariff', 'address', 'account_id'],
  },
}

export function balanceKind(table: RawTable, { map }: TableContext): BalanceRelation['kind'] | null {
  const has = (role: Role) => columnOf(table, map, role) !== null
  const time = has('time') || has('date') || has('end_time')
  const found = Object.entries(balanceShapes).find(
    ([, shape]) =>
      shape.needs.every(has) &&
      (shape.anyOf.length === 0 || shape.anyOf.some(has)) &&
      !shape.lacks.some(has) &&
      shape.timed === time,
  )
  return found === undefined ? null : (found[0] as BalanceRelation['kind'])
}

/** Lands the table as a relation of the engine; null when its times are not understood. */
export async function readBalance(
  table: RawTable,
  kind: BalanceRelation['kind'],
  context: TableContext,
): Promise<BalanceRelation | null> {
  const { map } = context
  const shape = balanceShapes[kind]
  const column = shape.timed
    ? (columnOf(table, map, 'time') ?? columnOf(table, map, 'end_time') ?? columnOf(table, map, 'date'))
    : null
  const time = column === null ? null : await timeColumn(table, column, context)
  if (shape.timed && time === null) return null
  const name = context.newName(kind.toLowerCase())
  const start = time === null ? '' : `, ${time.sql} AS start`
  const key = shape.needs[0] ?? 'plant_id'
  const from = `(SELECT ${roleColumns(table, shape.forms, context)}${start} FROM ${table.fromOnce})`
  await context.engine.run(
    `CREATE OR REPLACE TABLE ${identifier(name)} AS SELECT * FROM ${from} WHERE ${key} IS NOT NULL${time === null ? '' : ' AND start IS NOT NULL'}`,
  )
  const [row] = await context.engine.rows(`SELECT count(*)::DOUBLE AS rows FROM ${identifier(name)}`)
  const rows = Number(row?.['rows'] ?? 0)
  await reportLines(table, rows, context)
  return { kind, name, rows, zone: time?.zone ?? null, source: table.source, sha256: table.sha256 }
}
