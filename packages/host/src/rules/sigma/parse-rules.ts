import { parseAllDocuments } from 'yaml'
import { condition } from './condition.js'
import { type LogSource, type Matches, RuleError, sigmaLevels, type SigmaRule } from './rule.js'
import { selection } from './selection.js'

/** Keys of a detection that are no selection. */
const noSelection = new Set(['condition', 'timeframe'])

export interface ParsedRules {
  readonly rules: readonly SigmaRule[]
  readonly errors: readonly RuleError[]
}

/** The rules of one YAML text, of which it may hold several. What cannot be asked is among the errors; the others are used. */
export function parseRules(text: string, source: string): ParsedRules {
  const rules: SigmaRule[] = []
  const errors: RuleError[] = []
  const documents = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false, strict: false })
  for (const document of Array.isArray(documents) ? documents : [])
    try {
      const [fault] = document.errors
      if (fault !== undefined) throw new RuleError('yaml', fault.message.split('\n', 1)[0] ?? '')
      const rule = ruleOf(plain(document), source)
      if (rule !== null) rules.push(rule)
    } catch (error) {
      if (!(error instanceof RuleError)) throw error
      errors.push(error)
    }
  return { rules, errors }
}

function plain(document: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    // aliases that stand for aliases, or nesting that no rule has
    if (error instanceof ReferenceError || error instanceof RangeError) throw new RuleError('yaml', error.message)
    throw error
  }
}

function ruleOf(value: unknown, source: string): SigmaRule | null {
  if (typeof value !== 'object' || value === null) return null
  const field = (name: string): unknown => Reflect.get(value, name)
  if (field('correlation') !== undefined) throw new RuleError('correlation', textOf(field('title')))
  const detection = field('detection')
  if (typeof detection !== 'object' || detection === null) throw new RuleError('no-detection', textOf(field('title')))
  const title = textOf(field('title'))
  const tags = field('tags')
  const mined = Array.isArray(tags) && tags.some((tag) => /^attack\.t1496/i.test(String(tag)))
  return {
    id: textOf(field('id')),
    title,
    level: sigmaLevels.find((level) => level === field('level')) ?? 'medium',
    logsource: logSource(field('logsource')),
    aboutMining:
      mined || /\b(?:crypto\s?-?(?:currency|jacking|miner|mining)|coin\s?-?min\w+|xmrig|stratum|monero)\b/i.test(title),
    source,
    matches: detected(detection),
  }
}

function detected(detection: object): Matches {
  const selections = new Map<string, Matches>()
  for (const [name, part] of Object.entries(detection))
    if (!noSelection.has(name)) selections.set(name, selection(part))
  const stated: unknown = Reflect.get(detection, 'condition')
  const conditions = Array.isArray(stated) ? stated : [stated]
  const asked = conditions.map((text: unknown) => {
    if (typeof text !== 'string') throw new RuleError('condition', String(text))
    return condition(text, selections)
  })
  return (event) => asked.some((matches) => matches(event))
}

function logSource(value: unknown): LogSource {
  const field = (name: string): string | null => {
    const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null
    return typeof text === 'string' ? text.toLowerCase() : null
  }
  return { category: field('category'), product: field('product'), service: field('service') }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
