import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { proposedRetention, type RetentionTable } from '@davylamp/casework'
import { isLocalDate } from '@davylamp/law'
import { dueForErasure, eraseLead } from '@davylamp/store'
import { usualDataFolder } from '../records/data-folder.js'
import { bodyOf, personOf, today } from '../records/options.js'
import { type RecordsRun, withStore } from '../records/with-store.js'
import { UsageError } from '../usage-error.js'

/** In the data folder: the body's own retention table. */
const tableFile = 'retention.json'

/**
 * `davylamp erase --due`: erases the personal data of leads whose time is over by the retention table, which two persons' conclusion set
 * running; with `--dry-run` only names them.
 *
 * @returns 0 done, 2 the records cannot be opened
 */
export function erase(run: RecordsRun): Promise<number> {
  const { options, io, say } = run
  const bodyId = bodyOf(options, say)
  if (options.due !== true) throw new UsageError(say('erase.needs-due'))
  const { on = today() } = options
  if (!isLocalDate(on)) throw new UsageError(say('erase.bad-date', { text: on }))
  const table = tableIn(options.data ?? usualDataFolder(io.environment), run)
  const by = { personId: personOf(options), bodyId, role: 'administrator' as const }
  return withStore(run, async (store) => {
    const due = await dueForErasure(store.db, bodyId, on, table)
    let erased = 0
    for (const lead of due) {
      io.out(`${lead.leadId}\t${lead.reason}\t${lead.concludedOn}\t${lead.eraseAfter}\n`)
      if (options.dryRun !== true && (await eraseLead(store.db, { bodyId, by, on }, lead)) !== null) erased++
    }
    io.out(
      `${say(options.dryRun === true ? 'erase.would' : 'erased', { n: options.dryRun === true ? due.length : erased })}\n`,
    )
    return 0
  })
}

function tableIn(folder: string, { say }: RecordsRun): RetentionTable {
  const path = join(folder, tableFile)
  if (!existsSync(path)) return proposedRetention
  const value = parsed(readFileSync(path, 'utf8'))
  const days = (name: keyof RetentionTable): number | null => {
    const given = value[name]
    if (given === null || given === undefined) return null
    if (typeof given === 'number' && Number.isInteger(given) && given > 0) return given
    throw new UsageError(say('erase.bad-table', { path }))
  }
  if (Object.keys(value).length === 0 || Object.keys(value).some((name) => !(name in proposedRetention)))
    throw new UsageError(say('erase.bad-table', { path }))
  return {
    unfoundedHomeDays: days('unfoundedHomeDays'),
    unfoundedDays: days('unfoundedDays'),
    confirmedDays: days('confirmedDays'),
  }
}

/** Empty where a text holds no such table. */
function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}
