import type { Lead } from '@davylamp/casework'
import type { CustomerRow, Tables } from '@davylamp/intake'
import { UsageError } from '../usage-error.js'
import type { Say } from '../texts.js'

type Column = (lead: Lead, customer: CustomerRow | undefined) => string | null

/** What leads can be grouped by, under the names that the tables use. */
const columns: Readonly<Record<string, Column>> = {
  town: (lead) => lead.site?.town ?? null,
  premises: (lead, customer) => lead.site?.premises ?? customer?.premises ?? null,
  transformer_id: (_, customer) => customer?.transformerId ?? null,
  category: (_, customer) => customer?.category ?? null,
  tariff: (_, customer) => customer?.tariff ?? null,
  org: (_, customer) => customer?.org ?? null,
}

/** The function that names the group of a lead for `--per COLUMN`; none for null. */
export function groupBy(column: string | null, tables: Tables, say: Say): ((lead: Lead) => string) | undefined {
  if (column === null) return undefined
  const pick = columns[column]
  if (pick === undefined) {
    throw new UsageError(say('usage.per-unknown', { column, known: Object.keys(columns).join(', ') }))
  }
  return (lead) => {
    const meter = lead.findings.find((finding) => finding.subject.kind === 'meter')?.subject
    const customer = meter?.kind === 'meter' ? tables.customers.get(meter.id) : undefined
    return pick(lead, customer) ?? ''
  }
}
