import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Actor } from '@davylamp/casework'
import type { Problem } from '@davylamp/finding'
import {
  findBody,
  importCase,
  importEvidence,
  importFindings,
  importInventory,
  keepBody,
  type Store,
} from '@davylamp/store'
import { findingLines } from '../read/finding-lines.js'
import { sortPaths } from '../records/sort-paths.js'
import { bodyOf, personOf, type RecordsOptions, today } from '../records/options.js'
import { readPlaces } from '../records/places.js'
import { type RecordsRun, withStore } from '../records/with-store.js'
import { sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { problemLines } from '../write/problems.js'

/**
 * `davylamp import PATH…`: findings become leads of a body; journals of inventories and bundles of cases are kept.
 *
 * @returns 0 done, 2 the records cannot be opened, 3 some input was damaged
 */
export async function importRecords(paths: readonly string[], run: RecordsRun): Promise<number> {
  const { options, io, say, language } = run
  const bodyId = bodyOf(options, say)
  const sayCli = sayIn(language)
  for (const path of [...paths, ...(options.evidence ?? [])])
    if (!existsSync(path)) throw new UsageError(sayCli('usage.no-such-path', { path }))
  const sorted = await sortPaths(paths)
  if (sorted.table.length === paths.length && options.evidence === undefined) throw new UsageError(say('no-findings'))
  const { places, problems: tableProblems } = await readPlaces(sorted.table)
  const problems: Problem[] = [...tableProblems]
  const by: Actor = { personId: personOf(options), bodyId, role: 'screener' }
  let complaints = 0
  const code = await withStore(run, async (store) => {
    await nameBody(store, bodyId, options)
    for (const path of sorted.findings) {
      const lines = findingLines(path, sayCli, (sentence) => {
        complaints++
        io.err(`${sentence}\n`)
      })
      const source = basename(path)
      const { despiteErasure } = options
      const why = despiteErasure === undefined ? {} : { despiteErasure }
      const done = await importFindings(store.db, { bodyId, by, today: today(), places, source, ...why }, lines)
      io.out(`${say('imported', { path, ...done })}\n`)
      if (done.erased > 0) io.out(`${say('imported-erased', { path, n: done.erased })}\n`)
    }
    for (const path of options.evidence ?? []) {
      const done = await importEvidence(store.db, { bodyId, by }, path)
      problems.push(...done.problems)
      io.out(`${say('imported-evidence', { path, kept: done.kept })}\n`)
    }
    let refused = 0
    for (const path of sorted.journal) {
      const done = await importInventory(store.db, { bodyId, by }, path)
      if ('code' in done) {
        refused++
        io.err(`${done[language]}\n`)
      } else {
        const { isFresh, machineCount, seq } = done
        io.out(`${say(isFresh ? 'imported-inventory' : 'known-inventory', { path, machineCount, seq })}\n`)
      }
    }
    for (const path of sorted.bundle) {
      const done = await importCase(store.db, by, path, options.signer ?? null, store.law.set)
      if ('code' in done) {
        refused++
        io.err(`${done[language]}\n`)
      } else io.out(`${say('imported-case', { path, ...done })}\n`)
    }
    return refused === 0 ? 0 : 3
  })
  for (const line of problemLines(problems, language, sayCli)) io.err(`${line}\n`)
  const isDamaged = complaints > 0 || problems.some(({ severity }) => severity === 'damaged')
  return code === 0 && isDamaged ? 3 : code
}

/** A body is known from its first import; its name can be told later. */
async function nameBody({ db }: Store, bodyId: string, { name }: RecordsOptions): Promise<void> {
  if (name !== undefined || (await findBody(db, bodyId)) === null) await keepBody(db, { bodyId, name: name ?? bodyId })
}
