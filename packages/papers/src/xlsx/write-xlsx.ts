import type { PaperData } from '../compose/paper-data.js'
import { type PaperProblem, problem } from '../problem.js'
import { listWord } from './words.js'
import { writeBook } from './write-book.js'

/**
 * The lists of a paper as a workbook, made from its data without printing: for lists of any length, to be sorted, summed and sent on.
 *
 * @returns the problem where the paper has no list
 */
export function writeXlsx(data: PaperData): Uint8Array | { readonly problems: readonly PaperProblem[] } {
  const { lang, title, body, number, lists, values, labels } = data
  const tables = Object.entries(lists).map(([name, { columns, rows }]) => ({
    name: labels[name] ?? title,
    columns,
    rows,
  }))
  if (tables.length === 0) return { problems: [problem('format.no-list', null, { title })] }
  const particulars = Object.entries(values).flatMap(([name, value]) => {
    const label = labels[name]
    return label === undefined || value === '' || name in lists ? [] : [[label, value] as const]
  })
  return writeBook({
    lang,
    title,
    left: body,
    right: number === '' ? listWord('draft', lang) : number,
    tables,
    particulars,
  })
}
