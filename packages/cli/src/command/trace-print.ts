import { endpoint } from '@davylamp/finding'
import { answerRoles, type ListAnswer, type TracedRow } from '@davylamp/network'
import type { SayTrace } from '../text-trace.js'
import { alignColumns } from '../write/align.js'
import { csvLine } from '../write/csv.js'
import { harmless } from '../write/harmless.js'

/** Rows in the order of the list, the unreadable ones among them. */
export interface AnsweredRow {
  readonly answer: ListAnswer
  /** Null for a row that could not be read. */
  readonly traced: TracedRow | null
}

/** Lines for standard output. */
export function printedTrace(
  rows: readonly AnsweredRow[],
  format: 'table' | 'csv' | 'ndjson',
  sayTime: (ms: number) => string,
  revealed: boolean,
  say: SayTrace,
): string[] {
  if (format === 'ndjson') return rows.map((row) => JSON.stringify(objectOf(row, revealed)))
  const columns = ['line', 'end', 'time', ...answerRoles] as const
  const cells = rows.map(({ answer, traced }) => [
    String(answer.line),
    traced === null ? '' : endOf(traced),
    traced === null ? '' : sayTime(traced.row.window.fromMs),
    ...answerRoles.map((role) => answer.texts[role]),
  ])
  const head = columns.map((column) => say(`column.${column}`))
  if (format === 'csv') return [head, ...cells].map(csvLine)
  // columns in which nothing stands only take room
  const used = columns.map((_, i) => cells.some((row) => row[i] !== ''))
  const shown = [head, ...cells].map((row) => row.filter((_, i) => used[i]).map(harmless))
  return cells.length === 0 ? [] : alignColumns(shown)
}

function endOf({ row }: TracedRow): string {
  return row.port === null ? row.address : endpoint(row.address, row.port)
}

function objectOf({ answer, traced }: AnsweredRow, revealed: boolean): object {
  const schema = 'davylamp.trace/1'
  if (traced === null) return { schema, line: answer.line, status: 'bad', reason: answer.texts.note }
  const { row, status, reason, notes, hosts, hostCount } = traced
  return {
    schema,
    source: row.source,
    line: row.line,
    address: row.address,
    port: row.port,
    transport: row.transport,
    remote: row.remote,
    remotePort: row.remotePort,
    from: new Date(row.window.fromMs).toISOString(),
    to: new Date(row.window.toMs).toISOString(),
    status,
    reason,
    notes,
    revealed,
    hostCount,
    hosts: hosts.map(({ places, ...host }) => ({ ...host, evidence: places })),
  }
}
