import type { Sentence } from '@davylamp/finding'
import { isRecord } from '../reply/is-record.js'
import { say } from '../texts.js'
import { repeatedKey } from './repeated-key.js'
import { type AddressRange, isPrivateRange, parseRange, rangeSize, touchesNever } from './address.js'
import {
  type Officer,
  type OwnerAuthorisation,
  type Plan,
  type PlanCredential,
  type PlanLimits,
  planSchema,
  standardLimits,
  standardPorts,
} from './plan.js'

export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Sentence[] }

/** More than a /15 is no site that a team can stand in. */
const mostAddresses = 131_072

/** Bounds that no plan may pass, whatever it says. */
const limitBounds: Readonly<Record<keyof PlanLimits, readonly [low: number, high: number]>> = {
  connectsInFlight: [1, 2000],
  connectsPerSecond: [1, 100_000],
  connectTimeoutMs: [50, 10_000],
  machinesRead: [1, 512],
  replyTimeoutMs: [200, 60_000],
  replyBytes: [1024, 16_777_216],
  runMinutes: [1, 1440],
}

/** Reads a plan file. Everything that is wrong with it is said at once; nothing is sent under a plan that is not whole. */
export function parsePlan(text: string): ParsedPlan {
  // editors on Windows put a mark in front
  const plain = text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(plain)
  } catch (error) {
    return { ok: false, problems: [say('plan.not-json', { cause: error instanceof Error ? error.message : '' })] }
  }
  if (!isRecord(value) || value['schema'] !== planSchema)
    return { ok: false, problems: [say('plan.field', { field: 'schema', expected: planSchema })] }
  const problems: Sentence[] = []
  const repeated = repeatedKey(plain)
  if (repeated !== null) problems.push(say('plan.repeated', { field: repeated }))
  const wrong = (field: string, expected: string) => void problems.push(say('plan.field', { field, expected }))
  const kind = value['kind'] === 'own-network' ? 'own-network' : 'inspection'
  if (value['kind'] !== kind) wrong('kind', 'inspection | own-network')
  const officers = officersOf(value['officers'])
  const authorisation = authorisationOf(value['authorisation'])
  const caseNumber = textOr(value['caseNumber'])
  const legalBasis = textOr(value['legalBasis'])
  if (kind === 'inspection') {
    if (caseNumber === null) wrong('caseNumber', 'text')
    if (legalBasis === null) wrong('legalBasis', 'text')
    if (officers.length < 2 || new Set(officers.map((officer) => officer.certificate)).size < 2)
      problems.push(say('plan.two-officers'))
  } else if (authorisation === null) wrong('authorisation', '{ unit, approver }')
  const ranges = rangesOf(value['ranges'], 'ranges', problems)
  const publicRanges = rangesOf(value['publicRanges'] ?? [], 'publicRanges', problems)
  for (const { text, range } of ranges) if (!isPrivateRange(range)) problems.push(say('plan.public', { range: text }))
  for (const { text, range } of [...ranges, ...publicRanges])
    if (touchesNever(range)) problems.push(say('plan.never', { range: text }))
  const addresses = [...ranges, ...publicRanges].reduce((sum, { range }) => sum + rangeSize(range), 0)
  if (addresses === 0) wrong('ranges', '["192.168.1.0/24"]')
  if (addresses > mostAddresses) problems.push(say('plan.too-many', { addresses, most: mostAddresses }))
  const validFrom = timeOf(value['validFrom'])
  const validTo = timeOf(value['validTo'])
  if (validFrom === null) wrong('validFrom', 'ISO 8601')
  if (validTo === null || (validFrom !== null && validTo <= validFrom)) wrong('validTo', 'ISO 8601, after validFrom')
  const ports = portsOf(value['ports'])
  if (ports === null) wrong('ports', '[4028, 80]')
  const limits = limitsOf(value['limits'] ?? {}, wrong)
  const credentials = credentialsOf(value['credentials'] ?? [])
  if (credentials === null) problems.push(say('plan.credential'))
  if (problems.length > 0 || validFrom === null || validTo === null || ports === null || credentials === null)
    return { ok: false, problems }
  return {
    ok: true,
    plan: {
      schema: planSchema,
      kind,
      caseNumber,
      legalBasis,
      officers,
      authorisation,
      validFrom,
      validTo,
      ranges: ranges.map(({ range }) => range),
      publicRanges: publicRanges.map(({ range }) => range),
      ports,
      limits,
      readsByPost: value['readsByPost'] === true,
      credentials,
    },
  }
}

function rangesOf(value: unknown, field: string, problems: Sentence[]): { text: string; range: AddressRange }[] {
  if (!Array.isArray(value)) {
    problems.push(say('plan.field', { field, expected: '["192.168.1.0/24"]' }))
    return []
  }
  return value.flatMap((item: unknown) => {
    const text = typeof item === 'string' ? item : ''
    const range = parseRange(text)
    if (range !== null) return [{ text, range }]
    problems.push(say('plan.range', { field, range: typeof item === 'string' ? item : typeof item }))
    return []
  })
}

function officersOf(value: unknown): Officer[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown) => {
    if (!isRecord(item)) return []
    const certificate = textOr(item['certificate'])
    const role = textOr(item['role'])
    return certificate === null ? [] : [{ certificate, ...(role === null ? {} : { role }) }]
  })
}

function authorisationOf(value: unknown): OwnerAuthorisation | null {
  if (!isRecord(value)) return null
  const unit = textOr(value['unit'])
  const approver = textOr(value['approver'])
  const reference = textOr(value['reference'])
  return unit === null || approver === null ? null : { unit, approver, ...(reference === null ? {} : { reference }) }
}

function portsOf(value: unknown): number[] | null {
  if (value === undefined) return [...standardPorts]
  if (!Array.isArray(value) || value.length === 0 || value.length > 64) return null
  const ports = value.filter((port): port is number => Number.isInteger(port) && port > 0 && port < 65_536)
  return ports.length === value.length ? [...new Set(ports)] : null
}

function limitsOf(value: unknown, wrong: (field: string, expected: string) => void): PlanLimits {
  const given = isRecord(value) ? value : {}
  const limit = (name: keyof PlanLimits): number => {
    const [low, high] = limitBounds[name]
    const number = given[name] ?? standardLimits[name]
    if (typeof number === 'number' && number >= low && number <= high) return number
    wrong(`limits.${name}`, `${low}–${high}`)
    return standardLimits[name]
  }
  return {
    connectsInFlight: limit('connectsInFlight'),
    connectsPerSecond: limit('connectsPerSecond'),
    connectTimeoutMs: limit('connectTimeoutMs'),
    machinesRead: limit('machinesRead'),
    replyTimeoutMs: limit('replyTimeoutMs'),
    replyBytes: limit('replyBytes'),
    runMinutes: limit('runMinutes'),
  }
}

/** Printable ASCII without quotes and backslashes: what can stand in a login header as it is. */
const harmless = /^[\x20-\x21\x23-\x5b\x5d-\x7e]{1,128}$/

function credentialsOf(value: unknown): PlanCredential[] | null {
  if (!Array.isArray(value)) return null
  const credentials = value.flatMap((item: unknown) => {
    if (!isRecord(item)) return []
    const { id, realm, username, password, basis } = item
    if (
      typeof id !== 'string' ||
      typeof realm !== 'string' ||
      typeof username !== 'string' ||
      typeof password !== 'string'
    )
      return []
    if (textOr(basis) === null || !/^[\w-]{1,40}$/.test(id) || !harmless.test(username) || !harmless.test(password))
      return []
    return [{ id, realm, username, password, basis: String(basis) }]
  })
  return credentials.length === value.length ? credentials : null
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function timeOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(value)) return null
  const ms = Date.parse(value)
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}
