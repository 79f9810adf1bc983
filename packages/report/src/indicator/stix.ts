import { canonicalJson } from '@davylamp/finding'
import { describe } from './describe.js'
import type { Indicator } from './indicators.js'
import { timeOf } from './time-of.js'
import { uuidOf } from './uuid.js'

/** When this form of export was laid down; the identity has no other time. */
const laidDown = '2026-11-01T00:00:00.000Z'

/** How sure a verdict is, by the scale of STIX (None/Low/Med/High: 15, 50, 85) between which it lies. */
const confidence = { confirmed: 95, probable: 75, suspect: 35, related: 5 } as const

/**
 * A STIX 2.1 bundle: an identity and an indicator for each name and endpoint. Identifiers come from what they stand for, so that the
 * same pool is the same object in every export.
 */
export function stixBundle(indicators: readonly Indicator[]): string {
  const identity = {
    type: 'identity',
    spec_version: '2.1',
    id: `identity--${uuidOf('identity davylamp')}`,
    created: laidDown,
    modified: laidDown,
    name: 'Davylamp',
    identity_class: 'system',
  }
  const objects = [identity, ...indicators.map((indicator) => objectOf(indicator, identity.id))]
  const id = `bundle--${uuidOf(canonicalJson(objects))}`
  return `${JSON.stringify({ type: 'bundle', id, objects }, null, 2)}\n`
}

function objectOf(indicator: Indicator, createdBy: string): object {
  const { value, firstSeen, lastSeen, verdict } = indicator
  const pattern = patternOf(value)
  const created = timeOf(firstSeen) ?? laidDown
  const last = timeOf(lastSeen) ?? created
  return {
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--${uuidOf(pattern)}`,
    created_by_ref: createdBy,
    created,
    modified: last < created ? created : last,
    name: 'host' in value ? value.host : `${value.address} port ${value.port}`,
    description: describe(indicator),
    indicator_types: ['anomalous-activity'],
    pattern,
    pattern_type: 'stix',
    pattern_version: '2.1',
    valid_from: created,
    labels: ['cryptocurrency-mining', ...indicator.coins.map((coin) => coin.toLowerCase())],
    confidence: confidence[verdict],
  }
}

function patternOf(value: Indicator['value']): string {
  if ('host' in value) return `[domain-name:value = '${value.host}']`
  const family = value.address.includes(':') ? 'ipv6-addr' : 'ipv4-addr'
  return `[network-traffic:dst_ref.type = '${family}' AND network-traffic:dst_ref.value = '${value.address}' AND network-traffic:dst_port = ${value.port}]`
}
