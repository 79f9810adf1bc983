import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { type Finding, findingId, findingSchema, reason } from '@davylamp/finding'
import type { HostInput } from '@davylamp/intake'
import { isFields } from '../../read/fields.js'
import { detector } from '../../version.js'
import type { SigmaEvent } from './event.js'
import { eventOfRecord } from './event-of.js'
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

/** Asks every line of a record of hosts by rules of others. A rule that is not about mining is `related`, whatever its level. */
export async function scanSigma(input: HostInput, rules: RuleSet): Promise<Finding[]> {
  const findings: Finding[] = []
  const { source } = input
  await input.lines((text, line) => {
    const matched = new Set<SigmaRule>()
    for (const event of jsonEvents(text)) for (const rule of rules.matching(event)) matched.add(rule)
    if (matched.size > 0) findings.push(findingOf([...matched], source, line, text))
  })
  return findings
}

function jsonEvents(text: string): readonly SigmaEvent[] {
  const value = parsed(text)
  const event = isFields(value) ? eventOfRecord(value) : null
  return event === null ? [] : [event]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function findingOf(rules: readonly SigmaRule[], source: string, line: number, text: string): Finding {
  const mining = rules.some(({ aboutMining }) => aboutMining)
  const subject = { kind: 'event', id: `${basename(source)}:${line}` } as const
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
    evidence: [{ kind: 'line', source, line, sha256: contentSha256 }],
    detector: { name: 'sigma', version: detector.version },
  }
}
