import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { type Finding, findingId, findingSchema, reason } from '@davylamp/finding'
import type { HostInput } from '@davylamp/intake'
import { readEventLog } from '../../read/event-log.js'
import { isFields } from '../../read/fields.js'
import { parsedLine, pictureOfValue } from '../../read/pictures-of-json.js'
import { textReaders } from '../../read/text/index.js'
import type { PictureAt } from '../../read/text/text-reader.js'
import { detector } from '../../version.js'
import type { SigmaEvent } from './event.js'
import { eventOfLog, eventOfRecord } from './event-of.js'
import { eventsOfPicture } from './events-of-picture.js'
import type { RuleSet } from './rule-set.js'
import type { SigmaLevel, SigmaRule } from './rule.js'

/** Log-odds by what the rule's author says of it; Sigma's levels speak of how urgent a match is. */
const weights: Readonly<Record<SigmaLevel, number>> = {
  informational: 0.3,
  low: 0.6,
  medium: 1.2,
  high: 2.2,
  critical: 3,
}

/** As much of an event log as is read. */
const eventLogBytesMost = 512 * 2 ** 20

/** Asks every record of a host by rules of others. A rule that is not about mining is `related`, whatever its level. */
export async function scanSigma(input: HostInput, rules: RuleSet): Promise<Finding[]> {
  const { source, format } = input
  const name = basename(source)
  const findings: Finding[] = []
  const ask = (events: readonly SigmaEvent[], line: number | null, text: string, id: string): void => {
    const matched = new Set(events.flatMap((event) => rules.matching(event)))
    if (matched.size > 0) findings.push(findingOf([...matched], { source, line, text, id }))
  }
  if (format === 'evtx') {
    const { bytes } = await input.bytes(eventLogBytesMost)
    const whole = createHash('sha256').update(bytes).digest('hex')
    const none = (): boolean => false
    await readEventLog(bytes, name, none, (event, record) =>
      ask([eventOfLog(event)], null, `${whole} ${record}`, `${name}:${record}`),
    )
    return findings
  }
  const reader = textReaders[format]?.(name)
  const askPictures = (pictures: readonly PictureAt[], whole: string): void => {
    for (const { picture, line, text } of pictures)
      ask(eventsOfPicture(picture), line, text ?? whole, line === null ? name : `${name}:${line}`)
  }
  const { sha256 } = await input.lines((text, line) => {
    if (reader === undefined) ask(eventsOfLine(text, `${name}:${line}`), line, text, `${name}:${line}`)
    else if (reader.line(text, line)) askPictures(reader.taken(), name)
  })
  if (reader !== undefined) askPictures(reader.end(), sha256)
  return findings
}

/** The fields of a record are asked as they came where they are known; else what is understood of it. */
function eventsOfLine(text: string, id: string): readonly SigmaEvent[] {
  const value = parsedLine(text)
  const event = isFields(value) ? eventOfRecord(value) : null
  if (event !== null) return [event]
  const picture = pictureOfValue(value, id)
  return picture === null ? [] : eventsOfPicture(picture)
}

interface Place {
  readonly source: string
  /** 1-based; null where the source has no lines. */
  readonly line: number | null
  readonly text: string
  readonly id: string
}

function findingOf(rules: readonly SigmaRule[], { source, line, text, id: name }: Place): Finding {
  const mining = rules.some(({ aboutMining }) => aboutMining)
  const subject = { kind: 'event', id: name } as const
  const contentSha256 = createHash('sha256').update(text).digest('hex')
  const reasons = rules
    .map(({ title, id, level }) => reason('host.rule.sigma', weights[level], { title, id, level }))
    .toSorted((a, b) => b.weight - a.weight)
  const strongest = reasons[0]?.weight ?? 0
  return {
    schema: findingSchema,
    id: findingId({ sense: 'host', detector: 'sigma', subject, contentSha256, line, from: null }),
    sense: 'host',
    verdict: mining ? 'suspect' : 'related',
    score: Math.round((1 / (1 + Math.exp(2 - strongest))) * 1000) / 1000,
    subject,
    source,
    line,
    from: null,
    to: null,
    mining: {},
    reasons,
    alternatives: [],
    missing: [],
    evidence: [line === null ? { kind: 'record', source } : { kind: 'line', source, line, sha256: contentSha256 }],
    detector: { name: 'sigma', version: detector.version },
  }
}
