import type { Language } from '@davylamp/finding'
import { citeAsNumbered, isLocalDate, type LawPack } from '@davylamp/law'
import { z } from 'zod'
import type { BasisField, Field, OfficersField, ValueField } from '../field/field.js'
import { type PaperProblem, problem } from '../problem.js'
import { sayDate, sayMoment, sayMoney, sayNumber } from '../say/say.js'

/** What a field is said with. */
export interface SayContext {
  readonly language: Language
  /** The day whose law applies; null where it is not known. */
  readonly on: string | null
  readonly law: LawPack
}

export type SaidField = { readonly text: string } | { readonly problem: PaperProblem }

/** The text of one box, or why it cannot be said. Lists are said by `sayList`. */
export function sayField(
  name: string,
  field: Exclude<Field, { type: 'list' }>,
  value: unknown,
  context: SayContext,
): SaidField {
  const { label } = field
  if (isEmpty(value)) {
    if ('optional' in field) return { text: '' }
    return { problem: problem('field.missing', name, { label }) }
  }
  if (field.type === 'officers') return sayOfficers(name, field, value, context)
  if (field.type === 'basis') return sayBasis(name, field, value, context)
  return sayValue(name, field, value, context.language)
}

export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

const forms = {
  text: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  money: { zh: '以元计的金额，如 1409.50', en: 'an amount in yuan such as 1409.50' },
  date: { zh: '2022-08-22 这样的日期', en: 'a date such as 2022-08-22' },
  moment: { zh: '2022-08-22T09:30 这样的时间', en: 'a time such as 2022-08-22T09:30' },
} as const

/** One value by its type. */
export function sayValue(
  name: string,
  { type, label }: Pick<ValueField, 'type' | 'label'>,
  value: unknown,
  language: Language,
): SaidField {
  const said = valueOf(type, value, language)
  if (said !== null) return { text: said }
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
  const params = { label, value: shown, expected: forms[type] }
  return { problem: problem('field.form', name, params) }
}

function valueOf(type: ValueField['type'], value: unknown, language: Language): string | null {
  switch (type) {
    case 'text':
      if (typeof value === 'string') return value.trim()
      return typeof value === 'number' ? String(value) : null
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? sayNumber(value) : null
    case 'money':
      return typeof value === 'number' && value >= 0 && value < 1e13 ? sayMoney(value, language) : null
    case 'date':
      return typeof value === 'string' && isLocalDate(value) ? sayDate(value, language) : null
    case 'moment':
      return typeof value === 'string' && isMoment(value) ? sayMoment(value, language) : null
  }
}

function isMoment(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(value) && isLocalDate(value.slice(0, 10))
}

const officersSchema = z.array(z.object({ name: z.string(), certificate: z.string().nullish() }))

function sayOfficers(name: string, field: OfficersField, value: unknown, { language }: SayContext): SaidField {
  const parsed = officersSchema.safeParse(value)
  const certified = (parsed.data ?? []).filter((one) => one.name.trim() !== '' && (one.certificate ?? '').trim() !== '')
  if (certified.length < field.atLeast) {
    const params = { label: field.label, n: certified.length, atLeast: field.atLeast }
    return { problem: problem('officers.few', name, params) }
  }
  const said = certified.map((one) =>
    language === 'zh' ? `${one.name}（${one.certificate}）` : `${one.name} (${one.certificate})`,
  )
  return { text: said.join(language === 'zh' ? '、' : ', ') }
}

const basisSchema = z.array(z.object({ instrument: z.string(), article: z.string().optional() }))

function sayBasis(name: string, field: BasisField, value: unknown, context: SayContext): SaidField {
  const { language, on, law } = context
  const { label } = field
  const parsed = basisSchema.safeParse(Array.isArray(value) ? value : [value])
  if (!parsed.success) {
    const expected = { zh: '法律库中的文件与条号', en: 'instrument and article of the law pack' }
    return { problem: problem('field.form', name, { label, value: JSON.stringify(value), expected }) }
  }
  if (on === null) return { text: '' }
  const texts: string[] = []
  for (const { instrument, article } of parsed.data) {
    const cited = citeAsNumbered(article === undefined ? { instrument } : { instrument, article }, on, law)
    if (cited.kind === 'refusal') return { problem: problem('law.refused', name, { label, why: cited.said }) }
    texts.push(cited.text[language])
  }
  return { text: texts.join(language === 'zh' ? '、' : '; ') }
}
