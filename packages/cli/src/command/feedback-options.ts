import { existsSync } from 'node:fs'
import { usualDataFolder } from '../records/data-folder.js'
import type { Io } from '../io.js'
import type { SayFeedback } from '../text-feedback.js'
import { sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { durationMs } from './duration.js'
import { type InventoryOptions, listOption, textOption } from './inventory-options.js'
import { zoneOf } from './scan-options.js'

/** What `davylamp feedback` was asked to do with a table, checked. */
export interface FeedbackCommand {
  readonly table: string
  readonly findings: readonly string[]
  readonly traces: readonly string[]
  readonly places: readonly string[]
  readonly body: string | null
  readonly map: string | null
  readonly sender: string | null
  readonly sheet: string | null
  /** Role or head of a column, and the text for it. */
  readonly stated: readonly (readonly [string, string])[]
  readonly overwrite: boolean
  readonly toleranceMs: number
  readonly zone: string
  readonly filled: string
  readonly left: string
}

export function parseFeedbackOptions(
  table: string | undefined,
  options: InventoryOptions,
  say: SayFeedback,
): FeedbackCommand {
  if (table === undefined) throw new UsageError(say('needs-table'))
  const [findings, traces, places] = [
    listOption(options, 'findings'),
    listOption(options, 'trace'),
    listOption(options, 'places'),
  ] as const
  const body = textOption(options, 'body') ?? null
  if (findings.length + traces.length + places.length === 0 && body === null) throw new UsageError(say('needs-known'))
  const stem = table.replace(/\.\w{2,5}$/, '')
  const filled = outputOf(options, 'filled', '.xlsx', `${stem}-filled.xlsx`, say)
  const left = outputOf(options, 'left', '.csv', `${filled.replace(/(?:-filled)?\.xlsx$/i, '')}-left.csv`, say)
  const tolerance = textOption(options, 'tolerance') ?? ''
  const toleranceMs = durationMs(tolerance)
  if (toleranceMs === null) throw new UsageError(say('bad-tolerance', { text: tolerance }))
  return {
    table,
    findings,
    traces,
    places,
    body,
    map: textOption(options, 'map') ?? null,
    sender: textOption(options, 'sender')?.trim() || null,
    sheet: textOption(options, 'sheet') ?? null,
    stated: listOption(options, 'set').map((text) => statedOf(text, say)),
    overwrite: options['overwrite'] === true,
    toleranceMs,
    zone: zoneOf(textOption(options, 'tz'), sayIn(say.language)) ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    filled,
    left,
  }
}

/** Where the records and what is remembered of senders lie. */
export function dataFolderOf(options: InventoryOptions, io: Io): string {
  return textOption(options, 'data') ?? usualDataFolder(io.environment)
}

function outputOf(
  options: InventoryOptions,
  name: 'filled' | 'left',
  end: string,
  usual: string,
  say: SayFeedback,
): string {
  const path = textOption(options, name) ?? usual
  if (!path.toLowerCase().endsWith(end)) throw new UsageError(say('bad-name', { option: `--${name}`, end, path }))
  if (existsSync(path)) throw new UsageError(say('exists', { option: `--${name}`, path }))
  return path
}

function statedOf(text: string, say: SayFeedback): readonly [string, string] {
  const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  if (name.trim() === '' || value.trim() === '') throw new UsageError(say('bad-set', { text }))
  return [name.trim(), value.trim()]
}
