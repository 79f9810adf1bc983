import type { Body } from '@davylamp/casework'
import type { Language } from '@davylamp/finding'
import {
  citeAsNumbered,
  competenceMatrix,
  type CompetenceMatrix,
  isLocalDate,
  type LawPack,
  lawPack,
} from '@davylamp/law'
import type { PaperKind, PaperValues } from '../kind/kind.js'
import { type PaperProblem, problem } from '../problem.js'
import { whyNotIssued } from './may-issue.js'
import type { PaperData, PaperList } from './paper-data.js'
import { sayField } from './say-field.js'
import { sayList } from './say-list.js'

export interface ComposeOptions {
  readonly language: Language
  readonly body: Body
  readonly law?: LawPack
  readonly competence?: CompetenceMatrix
  /** SVG by name, for kinds that carry plots. */
  readonly figures?: Readonly<Record<string, string>>
  /** A draft may be made by a body whose power has not been set yet; nothing else is let through. */
  readonly draft: boolean
}

export type Composed =
  | { readonly data: PaperData; readonly on: string }
  | { readonly problems: readonly [PaperProblem, ...PaperProblem[]] }

/**
 * What a paper says, from what was filled in: values checked and put into words, articles cited as they held on the day of the act.
 * All that is wrong comes back at once, each with its field; a paper that lacks something is never made.
 */
export function compose(kind: PaperKind, values: PaperValues, options: ComposeOptions): Composed {
  const { language, body, law = lawPack, competence = competenceMatrix } = options
  const problems: PaperProblem[] = []
  const on = dayOf(values[kind.actedOn])
  const context = { language, on, law }
  const said: Record<string, string> = {}
  const lists: Record<string, PaperList> = {}
  for (const [name, field] of Object.entries(kind.fields)) {
    if (field.type === 'list') {
      const { list, problems: wrong } = sayList(name, field, values[name], language)
      lists[name] = list
      problems.push(...wrong)
      continue
    }
    const one = sayField(name, field, values[name], context)
    if ('problem' in one) problems.push(one.problem)
    else said[name] = one.text
  }
  problems.push(...outOfOrder(kind, values))
  const laws = on === null ? {} : lawsOf(kind, on, law, language, problems)
  const barred = on === null ? null : whyNotIssued(kind, body, on, competence, law)
  if (barred !== null && !(options.draft && barred.code === 'body.configure')) problems.push(barred)
  const [first, ...rest] = problems
  if (first !== undefined) return { problems: [first, ...rest] }
  if (on === null) throw new Error(`The day of a paper of kind ${kind.id} is a field that may stay empty.`)
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number)
  const data: PaperData = {
    kind: kind.id,
    lang: language,
    layout: kind.layout,
    title: kind.title[language],
    body: kind.by === 'party' ? '' : body.name,
    number: '',
    draft: true,
    replaces: '',
    day: [year, month, day],
    values: said,
    labels: Object.fromEntries(Object.entries(kind.fields).map(([name, { label }]) => [name, label[language]])),
    laws,
    lists,
    figures: options.figures ?? {},
    seal: null,
  }
  return { data, on }
}

function dayOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const day = value.slice(0, 10)
  return isLocalDate(day) ? day : null
}

function lawsOf(
  kind: PaperKind,
  on: string,
  law: LawPack,
  language: Language,
  problems: PaperProblem[],
): Record<string, string> {
  const laws: Record<string, string> = {}
  for (const [name, basis] of Object.entries(kind.laws)) {
    const cited = citeAsNumbered(basis, on, law)
    if (cited.kind === 'citation') {
      laws[name] = cited.text[language]
      continue
    }
    problems.push(problem('law.refused', `laws.${name}`, { label: kind.title, why: cited.said }))
  }
  return laws
}

/** An end before its beginning, a day after its term. */
function outOfOrder(kind: PaperKind, values: PaperValues): PaperProblem[] {
  const problems: PaperProblem[] = []
  const isAfter = (one: unknown, other: unknown) => typeof one === 'string' && typeof other === 'string' && one > other
  const end = kind.fields['to']
  if (end !== undefined && isAfter(values['from'], values['to']))
    problems.push(problem('field.order', 'to', { label: end.label }))
  if (kind.notAfter === undefined) return problems
  const { field, limit } = kind.notAfter
  const [late, term] = [kind.fields[field], kind.fields[limit]]
  if (late !== undefined && term !== undefined && isAfter(values[field], values[limit]))
    problems.push(problem('field.late', field, { label: late.label, limit: term.label }))
  return problems
}
