import type { LeadEvent, LeadStatus } from '@davylamp/casework'
import type { Language } from '@davylamp/finding'
import type { SentRow } from './sent-list.js'
import { tableTexts } from './texts.js'

/** A row of the list with what became of its lead. */
export interface AnsweredRow {
  readonly row: SentRow
  readonly status: LeadStatus
  readonly events: readonly LeadEvent[]
  /** Never a name: the pseudonym of the lead. */
  readonly place: string
}

const columns = [
  'leadNumber',
  'issuer',
  'batch',
  'line',
  'address',
  'from',
  'to',
  'place',
  'stage',
  'body',
  'how',
  'checkedOn',
  'reason',
  'activity',
  'decidedBy',
  'caseId',
] as const

/** The feedback table (线索核查反馈表) of a list: headings, then a row for each row that was sent. */
export function feedbackTable(
  { issuer, batch }: { readonly issuer: string; readonly batch: string },
  answered: readonly AnsweredRow[],
  language: Language,
): string[][] {
  const word = (code: keyof typeof tableTexts) => tableTexts[code][language]
  const rows = answered.map((one) => {
    const cells = cellsOf(one, word)
    return columns.map((column) => ({ issuer, batch, ...cells })[column])
  })
  return [columns.map(word), ...rows]
}

function cellsOf({ row, status, events, place }: AnsweredRow, word: (code: keyof typeof tableTexts) => string) {
  const decided = status.conclusion
  const code = decided?.content.reason.code
  const detail = decided?.content.reason.detail
  const visited = events.some(({ kind }) => kind === 'visit-ended')
  const looked = events.filter(({ kind }) => kind === 'desk-checked' || kind === 'visit-ended')
  return {
    leadNumber: status.number ?? '',
    line: String(row.line),
    address: row.port === null ? row.address : `${row.address}:${row.port}`,
    from: row.from,
    to: row.to,
    place,
    stage: status.stage,
    body: status.assignment?.bodyId ?? '',
    how: looked.length === 0 ? '' : word(visited ? 'visit' : 'desk'),
    checkedOn: looked.at(-1)?.actedOn ?? '',
    reason: code === undefined ? '' : detail == null ? code : `${code}:${detail}`,
    activity: code === 'confirmed-active' ? word('active') : code === 'confirmed-passive' ? word('passive') : '',
    decidedBy: decided == null ? '' : `${decided.proposedBy}, ${decided.secondedBy}`,
    caseId: status.caseId ?? '',
  }
}
