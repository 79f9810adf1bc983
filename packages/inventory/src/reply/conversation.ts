import { type Exchange, exchangeLabel } from './exchange.js'
import { type Fields, fieldsOf, isFields, listOf, textOf } from './fields.js'
import { readCgminerText } from './cgminer-text.js'
import { type Json, readReply, type Repair } from './tolerant-json.js'

/** An exchange with its reply read. */
export interface Heard {
  readonly exchange: Exchange
  readonly label: string
  readonly values: readonly Json[]
  readonly repairs: readonly Repair[]
}

/** Everything that one machine said, read once, asked by families. */
export interface Conversation {
  readonly heard: readonly Heard[]
  /** Objects of a cgminer section (`VERSION`, `SUMMARY`, `POOLS`, `DEVS`, `STATS`, …) over all replies. */
  section(name: string): readonly Fields[]
  /** What STATUS says of the software: `cgminer 4.9.2`, `btminer`, `BOSer boser-buildroot 0.1.0-75912fc7`. */
  readonly descriptions: readonly string[]
  /** First values of replies to requests (path or command) that match. */
  answers(request: RegExp): readonly Json[]
  /** Objects among them. */
  objects(request: RegExp): readonly Fields[]
  /** The first exchange whose request matches, and which was answered with something. */
  find(request: RegExp): Heard | undefined
  /** All objects that replies consist of. */
  readonly documents: readonly Fields[]
  /** Replies that hold no JSON: pages, `key=value` text. */
  readonly texts: readonly Heard[]
  readonly ports: readonly number[]
}

/** Reads the replies of one machine. */
export function hear(exchanges: readonly Exchange[]): Conversation {
  const heard = exchanges.map((exchange): Heard => {
    const label = exchangeLabel(exchange)
    const text = readCgminerText(exchange.reply)
    return text === null
      ? { exchange, label, ...readReply(exchange.reply) }
      : { exchange, label, values: [text], repairs: [] }
  })
  const sections = new Map<string, Fields[]>()
  const descriptions = new Set<string>()
  const documents: Fields[] = []
  for (const { values } of heard)
    for (const value of values) {
      for (const document of Array.isArray(value) ? value.filter(isFields) : isFields(value) ? [value] : []) {
        documents.push(document)
        collectSections(document, sections, 0)
      }
    }
  for (const status of sections.get('STATUS') ?? []) {
    const description = textOf(status, 'Description')
    if (description !== null) descriptions.add(description)
  }
  for (const document of documents) {
    const description = textOf(document, 'Description')
    if (description !== null) descriptions.add(description)
  }
  const matching = (request: RegExp) => heard.filter(({ exchange }) => request.test(exchange.request))
  return {
    heard,
    documents,
    descriptions: [...descriptions],
    texts: heard.filter(({ exchange, values }) => values.length === 0 && exchange.reply.trim() !== ''),
    ports: [...new Set(exchanges.map((exchange) => exchange.port))],
    section: (name) => sections.get(name) ?? [],
    answers: (request) => matching(request).flatMap(({ values }) => values.slice(0, 1)),
    objects: (request) => matching(request).flatMap(({ values }) => values.slice(0, 1).filter(isFields)),
    find: (request) => matching(request).find(({ exchange }) => exchange.reply.trim() !== ''),
  }
}

/** Records of one section over all replies. */
const mostRecords = 2048

/** Firmware that numbers its records (`POOL0`, `DEV1`) means the list. */
function sectionOf(name: string): string {
  const plain = name.replace(/\d+$/, '')
  return plain === name ? name : (lists[plain] ?? plain)
}

const lists: Readonly<Record<string, string>> = { POOL: 'POOLS', DEV: 'DEVS', ASC: 'DEVS', PGA: 'DEVS', GPU: 'DEVS' }

/** Sections have names in capitals and hold lists; a joined command nests whole replies in lower-case names. */
function collectSections(document: Fields, into: Map<string, Fields[]>, depth: number): void {
  for (const [name, value] of Object.entries(document)) {
    const list = isFields(value) && /^[A-Z]/.test(name) ? [value] : listOf(value)
    if (list.length === 0) continue
    if (/^[A-Z][A-Z_ ]*[0-9]*$/.test(name)) {
      const section = sectionOf(name)
      const known = into.get(section)
      if (known === undefined) into.set(section, [...list])
      else if (known.length < mostRecords) known.push(...list)
    } else if (depth === 0) for (const inner of list) collectSections(fieldsOf(inner), into, 1)
  }
}
