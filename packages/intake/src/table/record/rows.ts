import type { Cell, Row } from '@davylamp/engine'
import { reportLines } from '../reading/report-lines.js'
import type { Role } from '../role.js'
import { columnOf, type RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import { identifierSql, isRoundedSql } from '../identifier-column.js'
import { numberSql, ratioSql } from '../number.js'
import { problem } from '../../problem.js'
import type { Unit } from '../map-file.js'
import { kwFactor } from '../reading/unit.js'

/** How the cells of a role are read. */
export type Form = 'identifier' | 'text' | 'number' | 'ratio'

/** A select list with one column a role, NULL where the table lacks it. Identifiers that were rounded are NULL. */
export function roleColumns(
  table: RawTable,
  forms: Readonly<Partial<Record<Role, Form>>>,
  context: TableContext,
): string {
  const decimal = context.map.decimal ?? context.options.decimal
  return Object.entries(forms)
    .map(([role, form]) => {
      const column = columnOf(table, context.map, role as Role)
      if (column === null)
        return `NULL::${form === 'number' || form === 'ratio' ? 'DOUBLE' : 'VARCHAR'} AS ${role === 'to' || role === 'from' ? `"${role}"` : role}`
      const text = column.type === 'text' ? column.sql : `CAST(${column.sql} AS VARCHAR)`
      return `${cellSql(text, form, decimal)}${factorSql(role, column.header.unit)} AS "${role}"`
    })
    .join(', ')
}

/** A column whose role names a unit may be headed by another: 上网电量（万千瓦时）, 装机容量（MW）. */
function factorSql(role: string, unit: Unit | null): string {
  const said = unit === null ? null : unit.endsWith('h') ? 'kwh' : 'kw'
  return unit !== null && said !== null && unit !== said && role.endsWith(`_${said}`) ? ` * ${kwFactor(unit, 60)}` : ''
}

function cellSql(text: string, form: Form, decimal: 'point' | 'comma' | null): string {
  if (form === 'number') return numberSql(text, decimal, 'DOUBLE')
  if (form === 'ratio') return ratioSql(text)
  if (form === 'text') return `nullif(trim(${text}), '')`
  return `CASE WHEN ${isRoundedSql(text)} THEN NULL ELSE ${identifierSql(text)} END`
}

/** Reads a small table whole, by role; rows without their identifier are named and left out. */
export async function readRows(
  table: RawTable,
  forms: Readonly<Partial<Record<Role, Form>>>,
  identifier: Role,
  context: TableContext,
): Promise<Row[]> {
  const all = await context.engine.rows(`SELECT ${roleColumns(table, forms, context)} FROM ${table.fromOnce}`)
  await reportLines(table, all.length, context)
  const rows = all.filter((row) => row[identifier] !== null)
  if (rows.length < all.length)
    context.onProblem(
      problem('damaged', 'intake.rows-without-identifier', table.source, {
        count: all.length - rows.length,
        others: rows.length,
        column: columnOf(table, context.map, identifier)?.header.text ?? identifier,
      }),
    )
  return rows
}

export function textOrNull(cell: Cell | undefined): string | null {
  return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : null
}

export function numberOrNull(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null
}
