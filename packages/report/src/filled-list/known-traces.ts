import { type Language, sentence } from '@davylamp/finding'
import type { ColumnRole } from './column-words.js'
import { type AnswerValue, type Known, nothingKnown } from './known.js'
import { filledTexts } from './texts.js'

type Both = Readonly<Record<Language, string>>

/** What `davylamp trace` answered to one row, as it writes it (schema `davylamp.trace/1`). */
export interface TraceLine {
  readonly line: number
  readonly address: string
  readonly port: number | null
  readonly remote: string | null
  readonly remotePort: number | null
  /** ISO 8601 UTC. */
  readonly from: string
  readonly to: string
  readonly status: 'one' | 'several' | 'none'
  readonly reason: Both
  readonly notes: readonly Both[]
  readonly hosts: readonly TraceHost[]
  /** Names and addresses are the real ones. */
  readonly revealed: boolean
}

export interface TraceHost {
  readonly addresses: readonly string[]
  readonly mac: string | null
  readonly hostNames: readonly string[]
  readonly users: readonly string[]
  readonly attachedTo: readonly string[]
}

/** What a trace answers: which machine stood behind an exit. */
export function knownOfTraces(lines: readonly TraceLine[], language: Language): Known[] {
  return lines.map((line) => {
    const inside = line.hosts.flatMap(({ addresses }) => addresses)
    return {
      ...nothingKnown,
      origin: 'trace',
      about: `trace ${line.status} ${inside.join(' ') || line.reason.en}`,
      weight: 1,
      ends: [{ address: line.address.toLowerCase(), port: line.port }],
      remote: line.remote === null ? null : { address: line.remote, port: line.remotePort },
      fromMs: Date.parse(line.from),
      toMs: Date.parse(line.to),
      answers: answersOf(line, language),
      // a running number is no address
      leadsTo: line.status === 'one' && line.revealed ? inside.map((address) => ({ address, port: null })) : [],
    }
  })
}

function answersOf({ status, reason, notes, hosts }: TraceLine, language: Language): Map<ColumnRole, AnswerValue> {
  const join = language === 'zh' ? '；' : '; '
  const each = (of: (host: TraceHost) => readonly string[]) => {
    const texts = hosts.map((host) => of(host).join(', '))
    return texts.every((text) => text === '') ? '' : texts.map((text) => text || '—').join(join)
  }
  const result =
    status === 'none'
      ? sentence(filledTexts, 'result.none', { why: reason[language].replace(/^(?:无法定位：|Not locatable: )/, '') })
      : sentence(filledTexts, `result.${status}`)
  const texts: [ColumnRole, string][] = [
    ['result', result[language]],
    ['inside_address', each(({ addresses }) => addresses)],
    ['mac', each(({ mac }) => (mac === null ? [] : [mac]))],
    ['host_name', each(({ hostNames }) => hostNames)],
    ['user', each(({ users }) => users)],
    ['attached_to', each(({ attachedTo }) => attachedTo)],
    ['note', [reason, ...notes].map((said) => said[language]).join(language === 'zh' ? '' : ' ')],
  ]
  return new Map(texts.flatMap(([role, text]) => (text === '' ? [] : [[role, { text }] as const])))
}

/** Reads a line that `davylamp trace --format ndjson` wrote: `unread` where its row could not be read, null when it is none. */
export function parseTraceLine(text: string): TraceLine | 'unread' | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  if (isTraceLine(value)) return value
  const bad = typeof value === 'object' && value !== null && 'status' in value && value.status === 'bad'
  return bad ? 'unread' : null
}

function isTraceLine(value: unknown): value is TraceLine {
  if (typeof value !== 'object' || value === null) return false
  const line: Partial<Record<keyof TraceLine | 'schema', unknown>> = value
  const texts = [line.address, line.from, line.to].every((text) => typeof text === 'string')
  const status = line.status === 'one' || line.status === 'several' || line.status === 'none'
  const port = line.port === null || typeof line.port === 'number'
  return (
    line.schema === 'davylamp.trace/1' &&
    texts &&
    status &&
    port &&
    Array.isArray(line.hosts) &&
    Array.isArray(line.notes) &&
    typeof line.reason === 'object' &&
    line.reason !== null
  )
}
