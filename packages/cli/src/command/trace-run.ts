import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem } from '@davylamp/finding'
import { takeLines } from '@davylamp/intake'
import { pseudonymous, type Trace, trace, type TracedList, WallClock } from '@davylamp/network'
import type { Io } from '../io.js'
import { progressLine } from '../progress.js'
import { mustBeReadable } from '../read/named-file.js'
import { systemCause } from '../system-cause.js'
import type { SayTrace } from '../text-trace.js'
import { sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { harmless } from '../write/harmless.js'
import { problemLines } from '../write/problems.js'
import type { InventoryOptions } from './inventory-options.js'
import { writeDownReveal } from './reveal-log.js'
import { answerOf, answerToBad } from './trace-answer.js'
import { type ListFile, writeFilled } from './trace-filled.js'
import { listAmong, middleOf, readMaps } from './trace-inputs.js'
import { parseTraceOptions, type TraceCommand } from './trace-options.js'
import { type AnsweredRow, printedTrace } from './trace-print.js'

/**
 * `davylamp trace`: a list and logs in, the machines out.
 *
 * @returns 0 every row ended at one host, 1 some did not, 2 an output could not be written, 3 damaged rows or logs
 */
export async function runTrace(path: string, options: InventoryOptions, io: Io, say: SayTrace): Promise<number> {
  const command = parseTraceOptions(path, options, say)
  const sayCli = sayIn(say.language)
  for (const named of [path, ...command.logs]) await mustBeReadable(named, sayCli)
  const maps = await readMaps(command.maps, say)
  const temporaryFolder = await mkdtemp(join(tmpdir(), 'davylamp-'))
  const progress = progressLine(io, sayCli)
  const taking = { temporaryFolder, onProgress: progress.reading }
  try {
    const zone = command.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
    const taken = await takeLines([path], taking)
    const found = await listAmong(taken.files, maps.list, zone)
    if (found === null) {
      for (const line of problemLines(taken.problems, say.language, sayCli)) io.err(`${line}\n`)
      throw new UsageError(say('no-list', { path }))
    }
    const { list, file } = found
    const logsZone = command.logsZone ?? zone
    const logs = await takeLines(command.logs, taking)
    const traced = await trace(list.rows, logs.files, {
      toleranceMs: command.toleranceMs,
      logClock: new WallClock(logsZone, middleOf(list)),
      maps: maps.logs,
      sayTime: timeSayer(zone),
    })
    progress.clear()
    const problems = [...taken.problems, ...list.problems, ...logs.problems, ...traced.problems]
    for (const line of problemLines(problems, say.language, sayCli)) io.err(`${line}\n`)
    sayWhatWasRead(list, traced, { zone, logsZone, tolerance: command.toleranceMs / 1000 }, io, say)
    const listFile = { path, sheet: file.sheet, list }
    return await answer(command, listFile, traced, problems, timeSayer(zone), io, say)
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true })
  }
}

function timeSayer(zone: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  return (ms) => format.format(ms)
}

function sayWhatWasRead(
  list: TracedList,
  { logs }: Trace,
  by: { readonly zone: string; readonly logsZone: string; readonly tolerance: number },
  io: Io,
  say: SayTrace,
): void {
  const counts = { rows: list.rows.length, bad: list.problems.length }
  io.err(`${harmless(say('read-list', { source: list.source, ...counts, ...by }))}\n`)
  for (const { source, format, lines, bindings, tenures } of logs.slice(0, 50))
    io.err(`${harmless(say('read-log', { source, format, lines, bindings, tenures }))}\n`)
}

async function answer(
  command: TraceCommand,
  file: ListFile,
  traced: Trace,
  problems: readonly Problem[],
  sayTime: (ms: number) => string,
  io: Io,
  say: SayTrace,
): Promise<number> {
  const { purpose, revealLog } = command
  if (purpose !== null && !(await writtenDown(command, purpose, file, traced, io, say))) return 2
  const number = (kind: Parameters<Parameters<typeof pseudonymous>[1]>[0], n: number) =>
    say(`name.${kind}`, { number: String(n).padStart(3, '0') })
  const shown = purpose === null ? pseudonymous(traced.rows, number) : traced.rows
  const rows: AnsweredRow[] = [
    ...shown.map((row) => ({ traced: row, answer: answerOf(row, say) })),
    ...file.list.problems.map((problem) => ({ traced: null, answer: answerToBad(problem, say) })),
  ].toSorted((a, b) => a.answer.line - b.answer.line)
  const counts = { one: 0, several: 0, none: 0 }
  for (const { status } of traced.rows) counts[status]++
  const bad = file.list.problems.length
  const { filled } = command
  let written = true
  if (filled !== null)
    try {
      await writeFilled(
        filled,
        file,
        rows.map((row) => row.answer),
        say,
      )
      io.err(`${say('wrote', { path: filled })}\n`)
    } catch (error) {
      written = false
      io.err(
        `${sayIn(say.language)('usage.cannot-write', { path: filled, cause: systemCause(error, say.language, 'write') })}\n`,
      )
    }
  for (const line of printedTrace(rows, command.format, sayTime, purpose !== null, say)) io.out(`${line}\n`)
  io.err(`${say('summed', { rows: rows.length, ...counts, bad })}\n`)
  io.err(`${purpose === null ? say('hidden') : say('revealed', { path: revealLog })}\n`)
  if (!written) return 2
  if (problems.some(({ severity }) => severity === 'damaged')) return 3
  return counts.one === rows.length ? 0 : 1
}

/** Whether the purpose stands in the log; before that no name is shown. */
async function writtenDown(
  { revealLog }: TraceCommand,
  purpose: string,
  { path, list }: ListFile,
  { rows }: Trace,
  io: Io,
  say: SayTrace,
): Promise<boolean> {
  const hosts = rows.reduce((sum, row) => sum + row.hosts.length, 0)
  try {
    const listSha256 = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    await writeDownReveal(revealLog, { purpose, list: list.source, listSha256, rows: rows.length, hosts }, new Date())
    return true
  } catch (error) {
    io.err(`${say('cannot-write-down', { path: revealLog, cause: systemCause(error, say.language, 'write') })}\n`)
    return false
  }
}
