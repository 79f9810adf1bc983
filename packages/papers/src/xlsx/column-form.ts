/** How the cells of a column are kept: what counts is a number, what names is a text. */
export type ColumnForm = 'text' | 'whole' | 'amount' | 'date' | 'order'

/** Digits that name something: a spreadsheet would round them, or drop their zeros. */
const naming =
  /编号|户号|表号|证号|号码|序列|端口|电话|手机|代码|条形码|凭证|单号|\b(?:SN|MAC|IP|serial|number|port|phone|code|account|meter)\b/i
const running = /^(?:序号|序|no\.?|#|行号|row)$/i

/**
 * The form of a column, by its head and all its cells; one cell that is no number makes it a column of texts. Empty cells and the
 * stroke of forms decide nothing.
 */
export function columnForm(label: string, cells: readonly string[]): ColumnForm {
  const said = cells.filter((text) => text !== '' && text !== '／' && text !== '/' && text !== '—')
  if (said.length === 0) return 'text'
  if (said.every((text) => dateOf(text) !== null)) return 'date'
  if (running.test(label.trim()) && said.every((text) => /^\d{1,7}$/.test(text))) return 'order'
  if (naming.test(label) || !said.every((text) => numberOf(text) !== null)) return 'text'
  return said.some((text) => text.includes('.')) ? 'amount' : 'whole'
}

/** `1,234.50`, `-3`; null for what has a leading zero or more digits than a spreadsheet keeps. */
export function numberOf(text: string): number | null {
  const plain = text.replace('−', '-')
  if (!/^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/.test(plain)) return null
  const digits = plain.replaceAll(/[-,.]/g, '')
  return digits.length > 15 ? null : Number(plain.replaceAll(',', ''))
}

/** `2022-08-19`, `2022年8月19日` as a spreadsheet counts days; null for what is none. */
export function dateOf(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text)
  if (parts === null) return null
  const [year, month, day] = parts.slice(1).map(Number)
  const ms = Date.UTC(year ?? 0, (month ?? 0) - 1, day)
  const there = new Date(ms)
  return there.getUTCMonth() + 1 === month && there.getUTCDate() === day ? ms / 86_400_000 + 25_569 : null
}
