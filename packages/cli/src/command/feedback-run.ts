import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { momentsOf, WallClock } from '@davylamp/network'
import { type ColumnNames, fillList, type FillResult } from '@davylamp/report'
import type { Io } from '../io.js'
import { mustBeReadable } from '../read/named-file.js'
import { today } from '../records/options.js'
import { columnsOf, readSenders, type Sender, sendersFile, writeSenders } from '../records/senders.js'
import { systemCause } from '../system-cause.js'
import type { SayFeedback } from '../text-feedback.js'
import { sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { harmless } from '../write/harmless.js'
import { gatherCases } from './feedback-cases.js'
import { readColumnMap, statedColumns } from './feedback-columns.js'
import { gatherFiles } from './feedback-known.js'
import { dataFolderOf, type FeedbackCommand, parseFeedbackOptions } from './feedback-options.js'
import { leftTable, saidOfFilled, type Filled } from './feedback-print.js'
import { type InventoryOptions, textOption } from './inventory-options.js'

/**
 * `davylamp feedback`: a superior's table in, the same table filled in out.
 *
 * @returns 0 every cell was answered, 1 some were left, 2 not written, 3 lines of what was given could not be read
 */
export async function runFeedback(
  table: string | undefined,
  options: InventoryOptions,
  io: Io,
  say: SayFeedback,
): Promise<number> {
  const folder = dataFolderOf(options, io)
  const forget = textOption(options, 'forget')
  if (forget !== undefined) return forgetSender(folder, forget, io, say)
  if (options['senders'] === true) return listSenders(folder, io, say)
  const command = parseFeedbackOptions(table, options, say)
  await mustBeReadable(command.table, sayIn(say.language))
  const senders = command.sender === null ? [] : await sendersOf(folder, say)
  const map = await readColumnMap(command.map, say)
  const stated = statedColumns(command.stated, say)
  const gathered = await gatherFiles(command, say)
  const cases = command.body === null ? { known: [], code: 0 } : await gatherCases(command.body, options, io, say)
  if (cases.code !== 0) return cases.code
  for (const line of gathered.complaints) io.err(`${harmless(line)}\n`)
  const clock = new WallClock(map.zone ?? command.zone, Date.now())
  const result = await fillList(new Uint8Array(await readFile(command.table)), {
    known: [...cases.known, ...gathered.known],
    readMoments: (text) => momentsOf(text, clock, map.dateOrder),
    toleranceMs: command.toleranceMs,
    language: say.language,
    named: map.columns,
    remembered: command.sender === null ? noColumns : columnsOf(senders, command.sender),
    sheet: command.sheet,
    overwrite: command.overwrite,
    stated,
  })
  const filled = tableOf(result, command, say)
  if (!(await written(filled, command, io, say))) return 2
  if (command.sender !== null) {
    const heads = filled.sheets.flatMap(({ head }) =>
      [...head.columns].map(([role, at]) => [role, head.texts[at] ?? '']),
    )
    const sender: Sender = { name: command.sender, savedOn: today(), columns: Object.fromEntries(heads) }
    await writeSenders(folder, [...senders.filter(({ name }) => name !== sender.name), sender])
    io.err(`${say('remembered', { sender: sender.name, path: sendersFile(folder) })}\n`)
  }
  if (gathered.complaints.length > 0) return 3
  return filled.left.length === 0 ? 0 : 1
}

const noColumns: ColumnNames = new Map()

function tableOf(result: FillResult, { table }: FeedbackCommand, say: SayFeedback): Filled {
  if ('broken' in result)
    throw new UsageError(harmless(say(`broken.${result.broken}`, { path: table, reason: result.reason })))
  return result
}

async function written(filled: Filled, command: FeedbackCommand, io: Io, say: SayFeedback): Promise<boolean> {
  for (const line of saidOfFilled(filled, command.table, say)) io.err(`${harmless(line)}\n`)
  const outputs: [string, Uint8Array | string, 'wrote' | 'wrote-left'][] = [[command.filled, filled.file, 'wrote']]
  if (filled.left.length > 0) outputs.push([command.left, leftTable(filled.left, say), 'wrote-left'])
  for (const [path, content, code] of outputs)
    try {
      await writeFile(path, content, { flag: 'wx' })
      io.err(`${say(code, { path })}\n`)
    } catch (error) {
      const cause = systemCause(error, say.language, 'write')
      io.err(`${sayIn(say.language)('usage.cannot-write', { path, cause })}\n`)
      return false
    }
  return true
}

async function sendersOf(folder: string, say: SayFeedback): Promise<readonly Sender[]> {
  const senders = await readSenders(folder)
  if (senders === 'damaged') throw new UsageError(say('senders-damaged', { path: sendersFile(folder) }))
  return senders
}

async function listSenders(folder: string, io: Io, say: SayFeedback): Promise<number> {
  const senders = await sendersOf(folder, say)
  for (const { name, savedOn, columns } of senders) {
    const shown = Object.entries(columns).map(([role, head]) => `${head} = ${role}`)
    io.out(`${harmless(say('sender-line', { sender: name, date: savedOn, columns: shown.join(', ') }))}\n`)
  }
  if (senders.length === 0) io.err(`${say('no-senders', { path: sendersFile(folder) })}\n`)
  return 0
}

async function forgetSender(folder: string, sender: string, io: Io, say: SayFeedback): Promise<number> {
  const senders = existsSync(sendersFile(folder)) ? await sendersOf(folder, say) : []
  const rest = senders.filter(({ name }) => name !== sender)
  if (rest.length === senders.length) {
    const names = senders.map(({ name }) => name).join(', ') || '—'
    throw new UsageError(harmless(say('not-remembered', { sender, names })))
  }
  await writeSenders(folder, rest)
  io.err(`${harmless(say('forgotten', { sender }))}\n`)
  return 0
}
