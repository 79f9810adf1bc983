import { existsSync } from 'node:fs'
import { sayIn } from '../texts.js'
import type { SayTrace } from '../text-trace.js'
import { UsageError } from '../usage-error.js'
import { durationMs } from './duration.js'
import { type InventoryOptions, listOption, textOption } from './inventory-options.js'
import { guardGrowing } from './output-guard.js'
import { zoneOf } from './scan-options.js'

const formats = ['table', 'csv', 'ndjson'] as const

/** What `davylamp trace` was asked to do, checked. */
export interface TraceCommand {
  readonly list: string
  readonly logs: readonly string[]
  readonly maps: readonly string[]
  readonly toleranceMs: number
  readonly zone: string | null
  readonly logsZone: string | null
  readonly format: (typeof formats)[number]
  readonly filled: string | null
  /** Null: names stay hidden. */
  readonly purpose: string | null
  readonly revealLog: string
}

export function parseTraceOptions(list: string, options: InventoryOptions, say: SayTrace): TraceCommand {
  const sayCli = sayIn(say.language)
  const logs = listOption(options, 'logs')
  if (logs.length === 0) throw new UsageError(say('no-logs'))
  const format = formats.find((one) => one === textOption(options, 'format'))
  if (format === undefined) {
    const text = textOption(options, 'format') ?? ''
    throw new UsageError(sayCli('usage.choice', { option: '--format', choices: formats.join(', '), text }))
  }
  const filled = textOption(options, 'filled') ?? null
  if (filled !== null && !/\.(xlsx|csv)$/i.test(filled)) throw new UsageError(say('bad-filled', { path: filled }))
  if (filled !== null && existsSync(filled)) throw new UsageError(say('filled-exists', { path: filled }))
  const purpose = purposeOf(options, say)
  const revealLog = textOption(options, 'revealLog') ?? 'davylamp-reveals.ndjson'
  if (purpose !== null) guardGrowing('--reveal-log', revealLog, 'reveals', [list, ...logs], sayCli)
  return {
    list,
    logs,
    maps: listOption(options, 'map'),
    toleranceMs: toleranceMs(textOption(options, 'tolerance') ?? '', say),
    zone: zoneOf(textOption(options, 'tz'), sayCli),
    logsZone: zoneOf(textOption(options, 'logsTz'), sayCli),
    format,
    filled,
    purpose,
    revealLog,
  }
}

function toleranceMs(text: string, say: SayTrace): number {
  const ms = durationMs(text)
  if (ms === null) throw new UsageError(say('bad-tolerance', { text }))
  return ms
}

function purposeOf(options: InventoryOptions, say: SayTrace): string | null {
  const purpose = textOption(options, 'purpose')?.trim()
  if (options['reveal'] !== true) {
    if (purpose !== undefined) throw new UsageError(say('purpose-alone'))
    return null
  }
  if (purpose === undefined || purpose.length < 5) throw new UsageError(say('needs-purpose'))
  return purpose
}
