import { canonicalJson } from '@davylamp/finding'
import { describe } from './describe.js'
import type { Indicator } from './indicators.js'
import { timeOf } from './time-of.js'
import { uuidOf } from './uuid.js'

/** Codes of MISP: nobody but the organisation that takes it in, until a person there decides otherwise; what the event says holds for its attributes. */
const distribution = { ownOrganisation: '0', asTheEvent: '5' } as const
/** Codes of MISP: low; complete. */
const threatLevel = '3'
const analysisDone = '2'

/** When this form of export was laid down: the date of an event whose findings bear none. */
const laidDown = '2026-11-01T00:00:00.000Z'

/**
 * One MISP event (core format, draft-dulaunoy-misp-core-format) with an attribute for each name and endpoint. It is not published and
 * goes to nobody else by itself. Identifiers come from what they stand for, so that importing it again changes and never doubles.
 */
export function mispEvent(indicators: readonly Indicator[]): string {
  const attributes = indicators.map(attributeOf)
  const last = indicators.flatMap(({ lastSeen }) => timeOf(lastSeen) ?? []).toSorted()
  const event = {
    uuid: uuidOf(`misp event ${canonicalJson(attributes)}`),
    info: 'Cryptocurrency mining pools and relays found by Davylamp',
    date: (last.at(-1) ?? laidDown).slice(0, 10),
    timestamp: secondsOf(last.at(-1) ?? laidDown),
    published: false,
    analysis: analysisDone,
    threat_level_id: threatLevel,
    distribution: distribution.ownOrganisation,
    Orgc: { uuid: uuidOf('identity davylamp'), name: 'Davylamp' },
    Tag: [{ name: 'cryptocurrency-mining' }],
    Attribute: attributes,
  }
  return `${JSON.stringify({ Event: event }, null, 2)}\n`
}

function attributeOf(indicator: Indicator): object {
  const { value, verdict, firstSeen, lastSeen } = indicator
  const [type, text] = 'host' in value ? ['domain', value.host] : ['ip-dst|port', `${value.address}|${value.port}`]
  const [first, last] = [timeOf(firstSeen), timeOf(lastSeen)]
  return {
    uuid: uuidOf(`misp attribute ${type} ${text}`),
    type,
    category: 'Network activity',
    value: text,
    // what is only suspected is to be looked at, not to raise alarms
    to_ids: verdict === 'confirmed' || verdict === 'probable',
    distribution: distribution.asTheEvent,
    comment: describe(indicator),
    timestamp: secondsOf(last ?? first ?? laidDown),
    ...(first !== null && { first_seen: first }),
    ...(first !== null && last !== null && last >= first && { last_seen: last }),
  }
}

function secondsOf(time: string): string {
  return String(Math.floor(Date.parse(time) / 1000))
}
