import { parseMap } from '@davylamp/intake'
import type { DateOrder } from '@davylamp/network'
import { type ColumnNames, type ColumnRole, columnRoles, isColumnRole, roleOfHead } from '@davylamp/report'
import { readNamedFile } from '../read/named-file.js'
import type { SayFeedback } from '../text-feedback.js'
import { sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { harmless } from '../write/harmless.js'
import { problemLines } from '../write/problems.js'

/** What a `--map` says of a superior's table. */
export interface NamedColumns {
  readonly columns: ColumnNames
  readonly zone: string | null
  readonly dateOrder: DateOrder | null
}

export async function readColumnMap(path: string | null, say: SayFeedback): Promise<NamedColumns> {
  if (path === null) return { columns: new Map(), zone: null, dateOrder: null }
  const sayCli = sayIn(say.language)
  const { map, problems } = parseMap(await readNamedFile(path, sayCli), columnRoles)
  if (problems.length > 0) {
    const named = problems.map((problem) => ({ ...problem, source: path }))
    throw new UsageError(problemLines(named, say.language, sayCli).map(harmless).join('\n'))
  }
  return { columns: map.columns, zone: map.zone, dateOrder: map.dateOrder }
}

/** What the user states, by column: he names a role, or the head as it stands in the table. */
export function statedColumns(
  stated: readonly (readonly [string, string])[],
  say: SayFeedback,
): ReadonlyMap<ColumnRole, string> {
  return new Map(
    stated.map(([name, text]) => {
      const role = isColumnRole(name) ? name : roleOfHead(name)
      if (role === null) throw new UsageError(say('bad-set', { text: `${name}=${text}` }))
      return [role, text]
    }),
  )
}
