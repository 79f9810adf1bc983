import type { ColumnRole } from './column-words.js'
import type { SheetGrid } from './sheet-grid.js'
import { mergeAt, type TableHead, textAt } from './table-head.js'

/** From the first to the last moment that a text can mean. */
export interface Moments {
  readonly fromMs: number
  readonly toMs: number
}

/** Reads a time as the sender wrote it; null when it is none. */
export type ReadMoments = (text: string) => Moments | null

/** An address with its port, where one is named. */
export interface End {
  readonly address: string
  readonly port: number | null
}

/** A row that asks something, by what it can be told. */
export interface AskedRow {
  readonly line: number
  readonly end: End | null
  readonly remote: End | null
  readonly window: Moments | null
  /** A time was written that is none. */
  readonly badTime: string | null
  readonly leadNumber: string | null
  /** Of an account or a meter. */
  readonly identifiers: readonly string[]
  readonly place: string | null
  readonly inside: readonly string[]
}

const footer =
  /^(?:合计|总计|小计|共计|注[:：]|备注[:：]|说明[:：]|填表|制表|审核|填报|联系人[:：]|联系电话[:：]|单位[:：(（]|单位负责人|示例|样例|例[:：]|填写说明|total\b|sum\b|note\b|example\b)/i

/** The rows below the head that ask something: no footer, no example, no line that numbers the columns. */
export function askedRows(grid: SheetGrid, head: TableHead, readMoments: ReadMoments): AskedRow[] {
  const asked: AskedRow[] = []
  for (let line = head.line + 1; line <= grid.rows.length; line++) {
    const texts = (grid.rows[line - 1] ?? []).flatMap((cell) =>
      cell === undefined || cell.text === '' ? [] : [cell.text],
    )
    if (texts.length === 0 || footer.test(texts[0] ?? '') || isNumbering(texts)) continue
    const row = rowAt(grid, head, line, readMoments)
    if (row !== null) asked.push(row)
  }
  return asked
}

/** 1, 2, 3 … under the heads. */
function isNumbering(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.every((text, index) => Number(text) === index + 1)
}

/** Null for a row in which nothing tells what it asks about. */
function rowAt(grid: SheetGrid, head: TableHead, line: number, readMoments: ReadMoments): AskedRow | null {
  const cell = (role: ColumnRole) => {
    const column = head.columns.get(role)
    if (column === undefined) return ''
    // one text for several rows
    const merged = mergeAt(grid, line, column)
    return merged === null ? textAt(grid, line, column) : textAt(grid, merged.fromLine, merged.fromColumn)
  }
  const end = endOf(cell('end'), '') ?? endOf(cell('address'), cell('port'))
  const remote = endOf(cell('remote_address'), cell('remote_port'))
  const inside = endOf(cell('inside_address'), '')
  const identifiers = [cell('account'), cell('meter')].filter(isText).map(identifierKey)
  const [leadNumber, place] = [cell('lead_number'), cell('place')].map((text) => (isText(text) ? text : null))
  if (end === null && identifiers.length === 0 && leadNumber == null && place == null && inside === null) return null
  const timeText =
    cell('time') === '' ? `${cell('date')} ${cell('clock')}`.trim() : withDate(cell('time'), cell('date'))
  const endText = cell('end_time')
  const from = timeText === '' ? null : readMoments(timeText)
  const to = endText === '' ? null : readMoments(endText)
  const window = from === null ? to : { fromMs: from.fromMs, toMs: Math.max(from.toMs, to?.toMs ?? from.toMs) }
  return {
    line,
    end,
    remote,
    window,
    badTime: window === null && timeText !== '' && isText(timeText) ? timeText : null,
    leadNumber: leadNumber ?? null,
    identifiers,
    place: place ?? null,
    inside: inside === null ? [] : [inside.address],
  }
}

/** `1.2.3.4`, `1.2.3.4:5678`, `[2001:db8::1]:5678`, with a full-width colon too; port 0 says nothing. */
function endOf(text: string, portText: string): End | null {
  const plain = text.normalize('NFKC').trim()
  const both = /^\[?([0-9a-f:.]+?)\]?:(\d{1,5})$/i.exec(plain)
  const stated = portOf(portText)
  if (isAddress(plain)) return { address: plain.toLowerCase(), port: stated }
  const [, address = '', port = ''] = both ?? []
  return isAddress(address) ? { address: address.toLowerCase(), port: stated ?? portOf(port) } : null
}

function isAddress(text: string): boolean {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return text.split('.').every((part) => Number(part) < 256)
  return /^[0-9a-f:]+$/i.test(text) && text.split(':').length > 3 - Number(text.includes('::'))
}

function portOf(text: string): number | null {
  const port = Number(text.normalize('NFKC').trim())
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null
}

/** A column of clock times beside one of dates. */
function withDate(time: string, date: string): string {
  return date !== '' && /^\d{1,2}[:：时]/.test(time) ? `${date} ${time}` : time
}

function isText(text: string): boolean {
  return !/^(?:|-+|—+|\/|无|空|未知|不详|n\/?a|null|none|unknown)$/i.test(text.trim())
}

/** An account or a number as it is compared. */
export function identifierKey(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').replace(/^'/, '').toLowerCase()
}

/** An address of a street as it is compared: without spaces, signs, and what many leave out. */
export function placeKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,.，。、;；:：()（）\-—_/\\]/g, '')
    .replace(/^中国/, '')
}
