import { type LineFile, parseMap, type TableMap } from '@davylamp/intake'
import {
  type ListRole,
  listRoles,
  readList,
  type TableRole,
  tableRoles,
  type TracedList,
  WallClock,
} from '@davylamp/network'
import { readNamedFile } from '../read/named-file.js'
import type { SayTrace } from '../text-trace.js'
import { sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { harmless } from '../write/harmless.js'
import { problemLines } from '../write/problems.js'

/** Maps that the user gave, by what they may serve. */
export interface Maps {
  readonly list: readonly TableMap<ListRole>[]
  readonly logs: readonly TableMap<TableRole>[]
}

/** A map serves the list, logs, or both, by what it says in `table` and by the columns that it names. */
export async function readMaps(paths: readonly string[], say: SayTrace): Promise<Maps> {
  const sayCli = sayIn(say.language)
  const [list, logs]: [TableMap<ListRole>[], TableMap<TableRole>[]] = [[], []]
  for (const path of paths) {
    const content = await readNamedFile(path, sayCli)
    const asList = parseMap(content, listRoles)
    const asLog = parseMap(content, tableRoles)
    const { table } = asList.map
    if (asList.problems.length === 0 && table !== 'log') list.push(asList.map)
    if (asLog.problems.length === 0 && table !== 'list') logs.push(asLog.map)
    if (asList.problems.length === 0 || asLog.problems.length === 0) continue
    const fewer = asList.problems.length < asLog.problems.length ? asList.problems : asLog.problems
    const named = fewer.map((problem) => ({ ...problem, source: path }))
    throw new UsageError(problemLines(named, say.language, sayCli).map(harmless).join('\n'))
  }
  return { list, logs }
}

/** The first file or sheet that is a list. */
export async function listAmong(
  files: readonly LineFile[],
  maps: readonly TableMap<ListRole>[],
  zone: string,
): Promise<{ list: TracedList; file: LineFile } | null> {
  for (const file of files) {
    const lines: string[] = []
    await file.read((line) => lines.push(line))
    for (const map of [...maps, null]) {
      const clock = new WallClock(map?.zone ?? zone, Date.now())
      const list = readList(file.source, lines, map, clock)
      if (list !== null && list.rows.length + list.problems.length > 0) return { list, file }
    }
  }
  return null
}

/** A moment near to the times of the list: logs without years are taken for of its year. */
export function middleOf({ rows }: TracedList): number {
  const times = rows.map(({ window }) => window.fromMs).toSorted((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? Date.now()
}
