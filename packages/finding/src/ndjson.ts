import { type Finding, findingSchema } from './finding.js'
import { identifiedKinds } from './subject.js'
import { isVerdict } from './verdict.js'

/** One line, without the line feed. */
export function formatFinding(finding: Finding): string {
  return JSON.stringify(finding)
}

export type ParsedFinding =
  | { readonly ok: true; readonly finding: Finding }
  | { readonly ok: false; readonly field: string; readonly expected: string }

/**
 * Reads one line of a findings file. Fields that this version does not know are kept.
 * A line that is no finding is a value that names the field and what was expected there.
 */
export function parseFinding(line: string): ParsedFinding {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return wrong('', 'JSON')
  }
  if (!isRecord(value)) return wrong('', 'object')
  if (value['schema'] !== findingSchema) return wrong('schema', findingSchema)
  if (typeof value['id'] !== 'string') return wrong('id', 'text')
  if (typeof value['sense'] !== 'string') return wrong('sense', 'text')
  if (!isVerdict(value['verdict'])) return wrong('verdict', 'confirmed | probable | suspect | related')
  const score = value['score']
  if (typeof score !== 'number' || !(score >= 0 && score <= 1)) return wrong('score', '0..1')
  const subject = checkSubject(value['subject'])
  if (subject !== null) return subject
  for (const field of ['reasons', 'alternatives', 'missing', 'evidence'])
    if (!Array.isArray(value[field])) return wrong(field, 'list')
  for (const [i, reason] of entriesOf(value['reasons']))
    if (!isRecord(reason) || typeof reason['code'] !== 'string') return wrong(`reasons.${i}.code`, 'text')
  for (const field of ['from', 'to']) if (!isTime(value[field])) return wrong(field, 'ISO 8601')
  const mining = value['mining']
  if (!isRecord(mining)) return wrong('mining', 'object')
  for (const field of ['protocol', 'coin', 'pool', 'poolAccount', 'worker', 'agent'])
    if (mining[field] !== undefined && typeof mining[field] !== 'string') return wrong(`mining.${field}`, 'text')
  const place = value['place']
  if (place !== undefined && !isPlace(place)) return wrong('place', '{ premises, capacityKva }')
  if (!isRecord(value['detector'])) return wrong('detector', 'object')
  return { ok: true, finding: value as unknown as Finding }
}

function isPlace(place: unknown): boolean {
  if (!isRecord(place)) return false
  const { premises, capacityKva } = place
  const isCapacity = typeof capacityKva === 'number' && capacityKva >= 0
  return (premises === undefined || typeof premises === 'string') && (capacityKva === undefined || isCapacity)
}

function checkSubject(subject: unknown): ParsedFinding | null {
  if (!isRecord(subject)) return wrong('subject', 'object')
  if (subject['kind'] === 'flow') {
    for (const field of ['client', 'server'])
      if (typeof subject[field] !== 'string') return wrong(`subject.${field}`, 'address')
    for (const field of ['clientPort', 'serverPort'])
      if (typeof subject[field] !== 'number') return wrong(`subject.${field}`, 'port')
    return null
  }
  if (!(identifiedKinds as readonly unknown[]).includes(subject['kind']))
    return wrong('subject.kind', identifiedKinds.join(' | '))
  return typeof subject['id'] === 'string' ? null : wrong('subject.id', 'text')
}

function entriesOf(list: unknown): readonly (readonly [number, unknown])[] {
  return Array.isArray(list) ? list.map((entry: unknown, i) => [i, entry] as const) : []
}

/** A time, or none. */
function isTime(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
}

function wrong(field: string, expected: string): ParsedFinding {
  return { ok: false, field, expected }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
