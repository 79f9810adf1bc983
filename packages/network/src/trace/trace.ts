import type { Problem } from '@davylamp/finding'
import type { LineFile, TableMap } from '@davylamp/intake'
import type { WallClock } from '../time/wall-clock.js'
import { Coverage } from './join/coverage.js'
import type { Room } from './join/holding.js'
import { Identities } from './join/identities.js'
import { WatchedEnds } from './join/watched-ends.js'
import { Search } from './join/search.js'
import type { ListRow } from './list/list-row.js'
import { openReader } from './log/open-reader.js'
import type { TableRole } from './log/table-columns.js'
import type { Observation, TracePlace } from './observation.js'
import type { TracedRow } from './outcome.js'
import { traceProblem } from './problem.js'

export interface TraceOptions {
  /** How far apart the clocks of list and logs may be. */
  readonly toleranceMs: number
  /** Reads times of logs that do not say their zone. */
  readonly logClock: WallClock
  readonly maps: readonly TableMap<TableRole>[]
  /** Says a moment as the user reads it. */
  readonly sayTime: (ms: number) => string
}

export interface LogRead {
  readonly source: string
  readonly format: string
  readonly lines: number
  readonly bindings: number
  readonly tenures: number
}

export interface Trace {
  readonly rows: readonly TracedRow[]
  readonly logs: readonly LogRead[]
  readonly problems: readonly Problem[]
}

/** What may be kept of all logs together: about 300 bytes each. */
const entriesInAll = 2_000_000

interface OpenedLog {
  readonly file: LineFile
  readonly format: string
  readonly make: NonNullable<ReturnType<typeof openReader>>['make']
  lines: number
  bindings: number
  tenures: number
}

/**
 * Finds the machines behind the rows of a list. The logs are streamed past an index of the rows, so that memory grows with the list
 * and not with the logs: once for translations (again where an inside address is itself translated), once for who held the inside
 * addresses, once for where their devices hung.
 */
export async function trace(
  rows: readonly ListRow[],
  files: readonly LineFile[],
  options: TraceOptions,
): Promise<Trace> {
  const problems: Problem[] = []
  const logs = files.flatMap((file) => opened(file, options, problems))
  const room: Room = { left: entriesInAll }
  const translated = new Coverage()
  const held = new Coverage()
  const ends = new WatchedEnds(options.toleranceMs, room)
  const search = new Search(rows, ends, options.toleranceMs)

  // which addresses are outside ones anywhere, to follow an inside address that is translated once more
  const outsides = new Set<string>()
  await stream(logs, problems, (log, observation, place) => {
    if (observation.is === 'tenure') {
      log.tenures++
      held.take(observation.span)
      return
    }
    log.bindings++
    translated.take(observation.span)
    if (observation.outside !== null && outsides.size < 100_000) outsides.add(observation.outside)
    ends.take(observation, place)
  })
  ends.finish()
  const withBindings = logs.filter((log) => log.bindings > 0)
  for (let depth = 0; depth < 2; depth++) {
    const further = new WatchedEnds(options.toleranceMs, room)
    if (!search.follow(further, outsides)) break
    await stream(withBindings, [], (_log, observation, place) => {
      if (observation.is === 'binding') further.take(observation, place)
    })
    further.finish()
  }

  const identities = new Identities(options.toleranceMs, room)
  search.askForAddresses(identities)
  await stream(
    logs.filter((log) => log.tenures > 0),
    [],
    (_log, observation, place) => {
      if (observation.is === 'tenure') identities.take(observation, place)
    },
  )
  const devices = new Identities(options.toleranceMs, room)
  if (search.askForDevices(devices))
    await stream(
      logs.filter((log) => log.tenures > 0),
      [],
      (_log, observation, place) => {
        if (observation.is === 'tenure') devices.take(observation, place)
      },
    )
  return {
    rows: search.outcomes(translated.firstMs === null ? held : translated, options.sayTime),
    logs: logs.map(({ file, format, lines, bindings, tenures }) => ({
      source: file.source,
      format,
      lines,
      bindings,
      tenures,
    })),
    problems,
  }
}

function opened(file: LineFile, options: TraceOptions, problems: Problem[]): OpenedLog[] {
  const reader = openReader(file.head, options.logClock, options.maps)
  if (reader !== null) return [{ file, format: reader.format, make: reader.make, lines: 0, bindings: 0, tenures: 0 }]
  problems.push(traceProblem(file.named ? 'damaged' : 'skipped', 'trace.unknown-log', file.source))
  return []
}

/** Reads the logs one after the other. */
async function stream(
  logs: readonly OpenedLog[],
  problems: Problem[],
  take: (log: OpenedLog, observation: Observation, place: TracePlace) => void,
): Promise<void> {
  for (const log of logs) {
    const reader = log.make()
    const { source } = log.file
    let unread = 0
    let firstUnread = 0
    let number = 0
    const hand = (found: readonly Observation[]) => {
      for (const observation of found) take(log, observation, { source, line: number })
    }
    const summary = await log.file.read((line, at) => {
      number = at
      const found = reader.read(line)
      if (found !== null) hand(found)
      else if (unread++ === 0) firstUnread = at
    })
    hand(reader.end?.() ?? [])
    log.lines = summary.lines
    problems.push(...summary.problems)
    // syslog holds lines of other things as a rule
    if (unread > 0 && log.format !== 'syslog')
      problems.push(traceProblem('note', 'trace.odd-lines', source, { count: unread, line: firstUnread }, firstUnread))
  }
}
