import type { Language } from '@davylamp/finding'
import { z } from 'zod'
import type { ListField } from '../field/field.js'
import { type PaperProblem, problem } from '../problem.js'
import { capitalNumeral } from '../say/numeral.js'
import type { PaperList } from './paper-data.js'
import { isEmpty, sayValue } from './say-field.js'

const rowsSchema = z.array(z.record(z.string(), z.unknown()))
const numbered = { zh: '序号', en: 'No.' }

/** The rows of a list, numbered from 1; every cell that is wrong is named with its row. */
export function sayList(
  name: string,
  field: ListField,
  value: unknown,
  language: Language,
): { readonly list: PaperList; readonly problems: readonly PaperProblem[] } {
  const columns = Object.entries(field.columns)
  const head = [
    { label: numbered[language], width: 0.9 },
    ...columns.map(([, { label, width }]) => ({ label: label[language], width })),
  ]
  const parsed = rowsSchema.safeParse(value ?? [])
  if (!parsed.success) {
    const params = { label: field.label, value: JSON.stringify(value), expected: { zh: '若干行', en: 'rows' } }
    const empty = { columns: head, rows: [], words: '' }
    return { list: empty, problems: [problem('field.form', name, params)] }
  }
  const problems: PaperProblem[] = []
  if (parsed.data.length === 0 && field.optional !== true)
    problems.push(problem('field.missing', name, { label: field.label }))
  const rows = parsed.data.map((row, index) => [
    String(index + 1),
    ...columns.map(([key, column]) => {
      const at = `${name}[${index + 1}].${key}`
      const cell = row[key]
      if (isEmpty(cell)) {
        if (column.required === true) problems.push(problem('field.missing', at, { label: column.label }))
        return '／'
      }
      const said = sayValue(at, { type: column.type ?? 'text', label: column.label }, cell, language)
      if ('text' in said) return said.text
      problems.push(said.problem)
      return ''
    }),
  ])
  const words = language === 'zh' ? capitalNumeral(rows.length) : String(rows.length)
  return { list: { columns: head, rows, words }, problems }
}
