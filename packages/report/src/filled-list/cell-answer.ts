import { type Language, type Sentence, sentence } from '@davylamp/finding'
import { amountUnder } from './amount.js'
import type { AskedRow } from './asked-row.js'
import type { ChoicesAt } from './choices.js'
import { type ColumnRole, columnUses } from './column-words.js'
import type { FilledCell } from './fill-workbook.js'
import type { AnswerValue, Meaning } from './known.js'
import type { RowMatch } from './match-row.js'
import type { SheetGrid } from './sheet-grid.js'
import { mergeAt, type TableHead } from './table-head.js'
import { filledTexts } from './texts.js'

/** A cell that was left as it was. */
export interface LeftCell {
  readonly sheet: string
  /** From 1; null where a whole column is meant. */
  readonly line: number | null
  readonly column: number
  readonly head: string
  readonly reason: Sentence
}

export interface AskedCell {
  readonly grid: SheetGrid
  readonly head: TableHead
  readonly row: AskedRow
  readonly role: ColumnRole
  readonly column: number
  /** Of all rows by their line: a merged cell speaks for several. */
  readonly matches: ReadonlyMap<number, RowMatch>
  readonly choicesAt: ChoicesAt | undefined
  readonly language: Language
  readonly overwrite: boolean
  readonly stated: ReadonlyMap<ColumnRole, string>
}

/** What goes into a cell, or why it is left; null where there is nothing to say. */
export function cellAnswer(asked: AskedCell): FilledCell | LeftCell | null {
  const { grid, head, row, role, column, language } = asked
  const { line } = row
  const left = (code: LeftCode, params: Record<string, string> = {}): LeftCell => ({
    sheet: grid.name,
    line,
    column,
    head: head.texts[column] ?? '',
    reason: sentence(filledTexts, `left.${code}`, params),
  })
  const merged = mergeAt(grid, line, column)
  // a merged cell is one cell: its first row speaks
  if (merged !== null && (merged.fromLine !== line || merged.fromColumn !== column)) return null
  const cell = grid.rows[line - 1]?.[column]
  const value = valueOf(asked)
  if (cell?.formula === true) return value === undefined ? null : left('formula')
  const there = cell?.text ?? ''
  if (there !== '' && (!asked.overwrite || value === undefined))
    return value === undefined || value.text === there || columnUses[role] === 'side'
      ? null
      : left('by-hand', { text: value.text })
  if (value === undefined) return unanswered(asked, left)
  if (merged !== null)
    for (let other = merged.fromLine + 1; other <= merged.toLine; other++)
      if (valueOf({ ...asked, row: { ...row, line: other } })?.text !== value.text) return left('merged')
  const options = asked.choicesAt?.(line, column) ?? null
  if (options === null) return { line, column, ...value }
  const chosen = choose(options, value)
  if (chosen !== null) return { line, column, text: chosen }
  if (value.meaning === 'suspected') return left('undecided', { text: value.text })
  return left('choice', { options: options.join(language === 'zh' ? '、' : ', '), text: value.text })
}

type LeftCode = keyof typeof filledTexts extends infer Code ? (Code extends `left.${infer Name}` ? Name : never) : never

/** What the user states stands for rows of which something is known, and nowhere else. */
function valueOf({ row, role, column, head, matches, stated, language }: AskedCell): AnswerValue | undefined {
  const answers = matches.get(row.line)?.answers
  if (answers === undefined || answers.size === 0) return undefined
  const text = stated.get(role)
  const headText = head.texts[column] ?? ''
  if (text === undefined) {
    const known = role === 'activity' ? askedWhether(headText, answers.get(role), language) : answers.get(role)
    if (known?.amount === undefined) return known
    return { text: known.text.replace('{amount}', amountUnder(headText, known.amount)) }
  }
  return /^\d{4}-\d\d-\d\d$/.test(text) ? { text, date: text } : { text }
}

/** 是否主动挖矿 asks for yes or no, where 主动/被动 asks for one of the two. */
function askedWhether(head: string, known: AnswerValue | undefined, language: Language): AnswerValue | undefined {
  const asked = /是否.*(主动|被动)/.exec(head)?.[1]
  if (asked === undefined || known === undefined) return known
  const meaning = (asked === '主动') === (known.meaning === 'active') ? 'yes' : 'no'
  return { text: filledTexts[meaning][language], meaning }
}

function unanswered(
  { row, role, matches }: AskedCell,
  left: (code: LeftCode, params?: Record<string, string>) => LeftCell,
): LeftCell | null {
  const use = columnUses[role]
  if (use === 'side') return null
  if (use === 'hand') return left('hand')
  const why = matches.get(row.line)?.why ?? null
  if (why === null) return left('unsaid')
  return why === 'bad-time' ? left('bad-time', { text: row.badTime ?? '' }) : left(why)
}

const meant: Readonly<Record<Meaning, RegExp>> = {
  yes: /^(?:是|属实|确认|确属|存在|有|已.*|涉及|y|yes|true|√|✓|1)$/i,
  no: /^(?:否|不是|不属实|不存在|不涉及|无|没有|未.*|n|no|false|×|0)$/i,
  suspected: /疑似|待核|待查|核查中|不确定|suspect|pending/i,
  active: /^主动|^active/i,
  passive: /^被动|^passive|木马/i,
}

/** The sender's own word for what is known; null where none of his words says it. */
function choose(options: readonly string[], { text, meaning }: AnswerValue): string | null {
  const same = options.find((option) => option === text)
  if (same !== undefined || meaning === undefined) return same ?? null
  const fitting = options.filter((option) => meant[meaning].test(option))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}
