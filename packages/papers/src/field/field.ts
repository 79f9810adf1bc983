import type { Said } from '@davylamp/law'

/** What a paper asks for, one box of it. Empty boxes that may stay empty are struck out; of the others the paper says which is missing. */
export type Field = ValueField | BasisField | OfficersField | ListField

export interface ValueField {
  /** `date`: `YYYY-MM-DD`; `moment`: `YYYY-MM-DDTHH:MM`, both local; `money`: yuan; `number`: as it is. */
  readonly type: 'text' | 'date' | 'moment' | 'money' | 'number'
  readonly label: Said
  readonly optional?: true
}

/** Articles, `[{ "instrument": …, "article": … }]`, cited as they held on the day of the act; one that did not hold refuses the paper. */
export interface BasisField {
  readonly type: 'basis'
  readonly label: Said
}

/** People who act under a certificate: `[{ "name": …, "certificate": … }]`. */
export interface OfficersField {
  readonly type: 'officers'
  readonly label: Said
  /** Fewer are refused: inspecting, asking and seizing take two (administrative penalty law, art. 42). */
  readonly atLeast: number
}

/** Rows with the same columns: machines, goods, papers. */
export interface ListField {
  readonly type: 'list'
  readonly label: Said
  readonly columns: Readonly<Record<string, ListColumn>>
  readonly optional?: true
}

export interface ListColumn {
  readonly label: Said
  /** Share of the width. */
  readonly width: number
  /** Rows without it are refused by name. */
  readonly required?: true
  readonly type?: 'text' | 'date' | 'money' | 'number'
}

export type Fields = Readonly<Record<string, Field>>

const field = (type: ValueField['type']) => (zh: string, en: string) => ({ type, label: { zh, en } }) as const

export const text = field('text')
export const date = field('date')
export const moment = field('moment')
export const money = field('money')
export const number = field('number')

/** May stay empty. */
export function optional<One extends ValueField | ListField>(one: One): One & { readonly optional: true } {
  return { ...one, optional: true }
}

export function basis(zh: string, en: string): BasisField {
  return { type: 'basis', label: { zh, en } }
}

export function officers(zh: string, en: string, atLeast = 2): OfficersField {
  return { type: 'officers', label: { zh, en }, atLeast }
}

export function list(zh: string, en: string, columns: ListField['columns']): ListField {
  return { type: 'list', label: { zh, en }, columns }
}

export function column(zh: string, en: string, width: number, more: Partial<ListColumn> = {}): ListColumn {
  return { label: { zh, en }, width, ...more }
}
