import type { Conversation, Heard } from '../reply/conversation.js'
import type { Fields } from '../reply/fields.js'
import type { Tell } from './family.js'

const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text)

/** A field that names the family. */
export function saysTell(where: string, text: string, weight: number): Tell {
  return { code: 'tell.says', weight, params: { where, text: shown(text) } }
}

/** Texts of the named fields that match, over the objects of a section. */
export function sectionSays(
  conversation: Conversation,
  section: string,
  field: string,
  pattern: RegExp,
  weight: number,
): Tell[] {
  for (const record of conversation.section(section)) {
    const value = record[field]
    if (typeof value === 'string' && pattern.test(value)) return [saysTell(`${section}.${field}`, value, weight)]
  }
  return []
}

/** What STATUS says of the software. */
export function descriptionSays(conversation: Conversation, pattern: RegExp, weight: number): Tell[] {
  const description = conversation.descriptions.find((text) => pattern.test(text))
  return description === undefined ? [] : [saysTell('STATUS.Description', description, weight)]
}

/** A section whose objects have all the named fields. */
export function sectionHas(
  conversation: Conversation,
  section: string,
  fields: readonly string[],
  weight: number,
): Tell[] {
  return conversation.section(section).some((record) => hasAll(record, fields))
    ? [{ code: 'tell.fields', weight, params: { where: section, fields: fields.join(', ') } }]
    : []
}

/** A reply document that has all the named fields (`a.b` steps inside). */
export function documentHas(conversation: Conversation, fields: readonly string[], weight: number): Tell[] {
  const found = conversation.heard.find(({ values }) =>
    values.some((value) => documents(value).some((v) => hasAll(v, fields))),
  )
  if (found === undefined) return []
  return [{ code: 'tell.fields', weight, params: { where: found.label, fields: fields.join(', ') } }]
}

/** A field of any reply document whose text matches. */
export function documentSays(conversation: Conversation, field: string, pattern: RegExp, weight: number): Tell[] {
  for (const { values, label } of conversation.heard)
    for (const value of values)
      for (const document of documents(value)) {
        const text = stepInto(document, field)
        if (typeof text === 'string' && pattern.test(text)) return [saysTell(`${label} ${field}`, text, weight)]
      }
  return []
}

/** A path that was answered with what only this family has there. */
export function pathTell(
  conversation: Conversation,
  request: RegExp,
  weight: number,
  when: (heard: Heard) => boolean,
): Tell[] {
  const found = conversation.heard.find((heard) => request.test(heard.exchange.request) && when(heard))
  return found === undefined ? [] : [{ code: 'tell.path', weight, params: { path: found.exchange.request } }]
}

/** Login realm, page title or page text. */
export function pageTell(conversation: Conversation, pattern: RegExp, weight: number): Tell[] {
  for (const { exchange } of conversation.heard) {
    if (exchange.transport !== 'http') continue
    for (const text of [exchange.realm, exchange.server, exchange.location, exchange.certificate, exchange.reply]) {
      const match = text === undefined ? null : pattern.exec(text.slice(0, 100_000))
      if (match !== null) return [{ code: 'tell.page', weight, params: { text: shown(match[0]), port: exchange.port } }]
    }
  }
  return []
}

/** Text such as `NAME=ccminer;VER=2.3;`. */
export function textTell(conversation: Conversation, pattern: RegExp, weight: number): Tell[] {
  for (const { exchange, label } of conversation.texts) {
    const match = pattern.exec(exchange.reply.slice(0, 100_000))
    if (match !== null) return [saysTell(label, match[0], weight)]
  }
  return []
}

/** An answer on the port that this family uses: weak, and never enough alone. */
export function portTell(conversation: Conversation, ports: readonly number[], weight = 0.3): Tell[] {
  const port = conversation.heard.find(({ exchange }) => ports.includes(exchange.port) && exchange.reply.trim() !== '')
  return port === undefined ? [] : [{ code: 'tell.port', weight, params: { port: port.exchange.port } }]
}

function documents(value: unknown): Fields[] {
  const all = Array.isArray(value) ? value : [value]
  return all.filter((item): item is Fields => item !== null && typeof item === 'object' && !Array.isArray(item))
}

function hasAll(record: Fields, fields: readonly string[]): boolean {
  return fields.every((field) => stepInto(record, field) !== undefined)
}

function stepInto(record: Fields, path: string): unknown {
  if (record[path] !== undefined) return record[path]
  let here: unknown = record
  for (const step of path.split('.')) {
    if (here === null || typeof here !== 'object') return undefined
    here = (here as Record<string, unknown>)[step]
  }
  return here
}
