import {
  type CaseEvent,
  isConfirmed,
  type LeadEvent,
  leadStatus,
  type LedgerTotals,
  ledgerTotals,
  reasonCodes,
} from '@davylamp/casework'
import type { Records } from '../context.js'
import { added, ledgerOn } from './ledger.js'

type Asked = Pick<Records['db'], 'selectFrom'>

/**
 * The ledger as it stood at the end of two local dates. What leads came to by now is counted from their rows; only those to which something
 * was done after the first date are read event by event, and put back to how they stood.
 */
export function ledgersOn(
  { db }: Records,
  bodyId: string,
  first: string,
  last: string,
): Promise<{ readonly before: LedgerTotals; readonly after: LedgerTotals }> {
  // all of it at one moment
  const transaction = db.transaction().setIsolationLevel('repeatable read')
  return transaction.execute(async (trx) => {
    const now = await leadsNow(trx, bodyId)
    const leads = await leadsSince(trx, bodyId, first)
    const cases = await casesOf({ db: trx }, bodyId)
    const still = added(now, ledgerTotals(leads.map(leadStatus), []), -1)
    const on = (date: string) => added(still, ledgerOn({ leads, cases }, date), 1)
    return { before: on(first), after: on(last) }
  })
}

/** Leads of a body as their rows show them. */
async function leadsNow(db: Asked, bodyId: string): Promise<LedgerTotals> {
  const rows = await db
    .selectFrom('lead')
    .select(({ fn }) => ['reason_code', fn.countAll<string>().as('count')])
    .where('body_id', '=', bodyId)
    .where('stage', '<>', 'merged')
    .groupBy('reason_code')
    .execute()
  const count = (holds: (code: string | null) => boolean) =>
    rows.filter(({ reason_code }) => holds(reason_code)).reduce((sum, row) => sum + Number(row.count), 0)
  const checked = count((code) => code !== null)
  const confirmed = count((code) => reasonCodes.some((one) => one === code && isConfirmed(one)))
  const notLocatable = count((code) => code === 'mapping-error' || code === 'insufficient')
  const leads = count(() => true)
  return {
    ...ledgerTotals([], []),
    leads,
    checked,
    confirmed,
    notLocatable,
    unfounded: checked - confirmed - notLocatable,
  }
}

/** All events of those leads to which something was done after a date. */
async function leadsSince(db: Asked, bodyId: string, date: string): Promise<LeadEvent[][]> {
  const moved = db
    .selectFrom('event')
    .select('matter_id')
    .where('body_id', '=', bodyId)
    .where('matter', '=', 'lead')
    .where('acted_on', '>', date)
  const rows = await db
    .selectFrom('event')
    .select(['matter_id', 'document'])
    .where('body_id', '=', bodyId)
    .where('matter', '=', 'lead')
    .where('matter_id', 'in', moved)
    .execute()
  return byMatter(rows).map((documents) => documents.map((text) => JSON.parse(text) as LeadEvent))
}

/** All events of a body's cases, case by case. */
export async function casesOf({ db }: { readonly db: Asked }, bodyId: string): Promise<CaseEvent[][]> {
  const rows = await db
    .selectFrom('event')
    .select(['matter_id', 'document'])
    .where('body_id', '=', bodyId)
    .where('matter', '=', 'case')
    .orderBy('matter_id')
    .orderBy('at')
    .execute()
  return byMatter(rows).map((documents) => documents.map((text) => JSON.parse(text) as CaseEvent))
}

function byMatter(rows: readonly { readonly matter_id: string; readonly document: string }[]): string[][] {
  const lists = new Map<string, string[]>()
  for (const { matter_id, document } of rows) {
    const list = lists.get(matter_id)
    if (list === undefined) lists.set(matter_id, [document])
    else list.push(document)
  }
  return [...lists.values()]
}
