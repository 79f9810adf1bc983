import { isIP } from 'node:net'
import { type Verdict, verdicts } from '@davylamp/finding'
import type { SayWatch } from '../text-watch.js'
import { sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import type { ListenPlace } from '../watch/flow-exports.js'
import { durationMs } from './duration.js'
import { type InventoryOptions, listOption, textOption } from './inventory-options.js'

const formats = ['ndjson', 'text', 'none'] as const

/** What `davylamp watch` was asked to do, checked. */
export interface WatchCommand {
  readonly standardInput: boolean
  readonly logs: readonly string[]
  readonly interfaces: readonly string[]
  readonly filter: string | null
  readonly tcpdump: string
  readonly listen: readonly ListenPlace[]
  readonly fromStart: boolean
  readonly format: (typeof formats)[number]
  readonly out: string | null
  readonly webhook: string | null
  readonly spool: string
  readonly updateMs: number
  readonly minVerdict: Verdict
  readonly forMs: number | null
  readonly pools: string | null
}

export function parseWatchOptions(sources: readonly string[], options: InventoryOptions, say: SayWatch): WatchCommand {
  const text = (name: string) => textOption(options, name) ?? null
  const choice = <T extends string>(option: string, value: string | null, choices: readonly T[]): T => {
    const found = choices.find((candidate) => candidate === value)
    if (found !== undefined) return found
    const params = { option, choices: choices.join(', '), text: value ?? '' }
    throw new UsageError(sayIn(say.language)('usage.choice', params))
  }
  const time = (option: string, value: string | null): number | null => {
    if (value === null) return null
    const ms = durationMs(value)
    if (ms === null || ms <= 0) throw new UsageError(say('bad-time', { option, text: value }))
    return ms
  }
  const logs = sources.filter((source) => source !== '-')
  const interfaces = listOption(options, 'interface')
  const listen = listOption(options, 'listen').map((place) => listenPlace(place, say))
  if (sources.length + interfaces.length + listen.length === 0) throw new UsageError(say('no-source'))
  const webhook = webhookOf(text('webhook'), say)
  if (webhook === null && text('spool') !== null) throw new UsageError(say('spool-alone'))
  return {
    standardInput: sources.includes('-'),
    logs,
    interfaces,
    filter: text('filter'),
    tcpdump: text('tcpdump') ?? 'tcpdump',
    listen,
    fromStart: options['fromStart'] === true,
    format: choice('--format', text('format') ?? 'ndjson', formats),
    out: text('out'),
    webhook,
    spool: text('spool') ?? 'davylamp-spool.ndjson',
    updateMs: time('--update', text('update')) ?? 3_600_000,
    minVerdict: choice('--min-verdict', text('minVerdict') ?? 'suspect', verdicts),
    forMs: time('--for', text('for')),
    pools: text('pools'),
  }
}

/** `2055`, `127.0.0.1:2055`, `[::1]:2055`; without an address only this computer is heard. */
function listenPlace(text: string, say: SayWatch): ListenPlace {
  const parts = /^(?:\[([^\]]+)\]:|([^:]+):)?(\d{1,5})$/.exec(text.trim())
  const address = parts?.[1] ?? parts?.[2] ?? '127.0.0.1'
  const port = Number(parts?.[3] ?? Infinity)
  if (port > 65_535 || isIP(address) === 0) throw new UsageError(say('bad-listen', { text }))
  return { address, port }
}

function webhookOf(text: string | null, say: SayWatch): string | null {
  if (text === null) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UsageError(say('bad-webhook', { text }))
  if (url.username !== '' || url.password !== '') throw new UsageError(say('webhook-credentials'))
  return url.href
}
