import type { Language } from '@davylamp/finding'
import { columnName, type LeftCell } from '@davylamp/report'
import { tableTexts } from './texts.js'

/** The cells of a sender's table that were left, with the reason of each. */
export function leftTable(left: readonly LeftCell[], language: Language): string[][] {
  const heads = [tableTexts.cell, tableTexts.head, tableTexts.why].map((text) => text[language])
  const rows = left.map(({ sheet, line, column, head, reason }) => [
    `${sheet}!${columnName(column)}${line ?? ''}`,
    head,
    reason[language],
  ])
  return [heads, ...rows]
}
