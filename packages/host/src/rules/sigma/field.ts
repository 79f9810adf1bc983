import { cidr } from './cidr.js'
import { base64, base64Offsets, wide, windash } from './encode.js'
import { fieldTexts, type SigmaEvent } from './event.js'
import { Pattern } from './pattern.js'
import { type Matches, RuleError } from './rule.js'

/** A value as YAML gives it. */
export type SigmaValue = string | number | bigint | boolean | null

/** Longest text that an expression of a rule is asked about, so that a bad one cannot run without end on a huge line. */
const longestForExpression = 20_000
const comparisons = new Set(['lt', 'lte', 'gt', 'gte'])
const known = new Set([
  ...comparisons,
  'contains',
  'startswith',
  'endswith',
  'all',
  're',
  'i',
  'm',
  's',
  'cidr',
  'base64',
  'base64offset',
  'windash',
  'wide',
  'utf16',
  'utf16le',
  'utf16be',
  'exists',
  'cased',
  'fieldref',
  'neq',
])

/** Makes `Field|modifier: values` a question. An empty field name asks every field. */
export function fieldMatch(key: string, values: readonly SigmaValue[]): Matches {
  const [field = '', ...modifiers] = key.split('|')
  for (const modifier of modifiers) {
    if (modifier === 'expand') throw new RuleError('expand', key)
    if (!known.has(modifier)) throw new RuleError('modifier', modifier)
  }
  const has = (name: string): boolean => modifiers.includes(name)
  if (has('exists')) {
    const wanted = values[0] === true || values[0] === 'true'
    return (event) => (fieldTexts(event, field) !== null) === wanted
  }
  if (has('fieldref')) return reference(field, values, modifiers)
  const tests = values.map((value) => valueTest(value, modifiers, field === ''))
  const combine = (event: SigmaEvent): boolean => {
    const texts = fieldTexts(event, field)
    return has('all') ? tests.every((test) => test(texts)) : tests.some((test) => test(texts))
  }
  return has('neq') ? (event) => !combine(event) : combine
}

type ValueTest = (texts: readonly string[] | null) => boolean

function valueTest(value: SigmaValue, modifiers: readonly string[], keyword: boolean): ValueTest {
  const has = (name: string): boolean => modifiers.includes(name)
  if (value === null) return (texts) => texts === null || texts.every((text) => text === '')
  const text = String(value)
  const comparison = modifiers.find((name) => comparisons.has(name))
  if (comparison !== undefined) return any(compared(comparison, Number(text)))
  if (has('cidr')) return any(cidr(text))
  if (has('re')) return any(expression(text, modifiers))
  const open = (pattern: Pattern): Pattern =>
    pattern.open(keyword || has('contains') || has('endswith'), keyword || has('contains') || has('startswith'))
  const tests = patternsOf(text, modifiers).map((pattern) => open(pattern).matcher(has('cased')))
  return any((candidate) => tests.some((test) => test(candidate)))
}

function any(test: (text: string) => boolean): ValueTest {
  return (texts) => texts !== null && texts.some((text) => test(text))
}

/** A value in all the forms that its modifiers ask for, in their order. */
function patternsOf(text: string, modifiers: readonly string[]): Pattern[] {
  const encodes = modifiers.some((name) => /^(?:base64|base64offset|wide|utf16|utf16le|utf16be)$/.test(name))
  let texts = modifiers.includes('windash') ? windash(text) : [text]
  if (!encodes) return texts.map((one) => Pattern.parse(one))
  // what is encoded has no wildcards
  texts = texts.map((one) => Pattern.parse(one).plain ?? one)
  for (const modifier of modifiers)
    switch (modifier) {
      case 'wide':
      case 'utf16le':
        texts = texts.map((one) => wide(one, 'le'))
        break
      case 'utf16be':
        texts = texts.map((one) => wide(one, 'be'))
        break
      case 'utf16':
        texts = texts.map((one) => wide(one, 'bom'))
        break
      case 'base64':
        texts = texts.map((one) => base64(one))
        break
      case 'base64offset':
        texts = texts.flatMap((one) => base64Offsets(one))
    }
  return texts.map((one) => Pattern.literal(one))
}

function compared(comparison: string, than: number): (text: string) => boolean {
  if (Number.isNaN(than)) throw new RuleError('value', comparison)
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text)
    switch (comparison) {
      case 'lt':
        return value < than
      case 'lte':
        return value <= than
      case 'gt':
        return value > than
      default:
        return value >= than
    }
  }
}

/** A regular expression. Rules write PCRE; `(?i)` at its head is the one thing that JavaScript has elsewhere. */
function expression(text: string, modifiers: readonly string[]): (candidate: string) => boolean {
  const head = /^\(\?([ims]+)\)/.exec(text)
  const flags = new Set([...(head?.[1] ?? ''), ...['i', 'm', 's'].filter((flag) => modifiers.includes(flag))])
  const body = head === null ? text : text.slice(head[0].length)
  try {
    const pattern = new RegExp(body, [...flags].join(''))
    return (candidate) => pattern.test(candidate.slice(0, longestForExpression))
  } catch (error) {
    if (error instanceof SyntaxError) throw new RuleError('regex', text)
    throw error
  }
}

/** The value of another field, whole or as a part. */
function reference(field: string, values: readonly SigmaValue[], modifiers: readonly string[]): Matches {
  const contains = modifiers.includes('contains')
  const starts = modifiers.includes('startswith')
  const ends = modifiers.includes('endswith')
  return (event) =>
    values.some((value) =>
      (fieldTexts(event, field) ?? []).some((text) =>
        (fieldTexts(event, String(value)) ?? []).some((other) => {
          const [a, b] = [text.toLowerCase(), other.toLowerCase()]
          return contains ? a.includes(b) : starts ? a.startsWith(b) : ends ? a.endsWith(b) : a === b
        }),
      ),
    )
}
