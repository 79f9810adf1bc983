import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Language, MachineNameplate, MachineRow } from '@davylamp/finding'
import {
  beneficiariesOf,
  crossCheck,
  dryRun,
  harmCsv,
  harmNdjson,
  type HarmSheet,
  harmSheetOf,
  hashrateText,
  inAddressOrder,
  type InventorySheet,
  machinesCsv,
  machinesNdjson,
  machinesXlsx,
  type Neighbour,
  parseNameplates,
  parseNeighbours,
  pastOf,
  pressesOf,
  reconcile,
  scan,
  type ScanOutcome,
  scopeOf,
  sightingsOf,
  sheetHtml,
} from '@davylamp/inventory'
import { headCode, headText, type Journal, JournalError, readEntries } from '@davylamp/journal'
import type { Io } from '../io.js'
import type { SayInventory } from '../text-inventory.js'
import { harmless } from '../write/harmless.js'
import { replaceFile } from '../write/replace-file.js'
import { closeQuietly, openCase, readPlan, type ReadPlan } from './inventory-case.js'
import { harmQuestion } from './inventory-harm.js'
import { type InventoryOptions, listOption, positiveOption, textOption } from './inventory-options.js'
import { UsageError } from '../usage-error.js'
import { systemCause } from '../system-cause.js'

/**
 * `davylamp inventory run`: knock, read, compare, write.
 *
 * @returns 0 done, 2 refused before anything was sent, 3 not finished
 */
export async function runInventory(
  planPath: string,
  options: InventoryOptions,
  io: Io,
  say: SayInventory,
  language: Language,
): Promise<number> {
  const format = textOption(options, 'format') ?? 'table'
  if (!['table', 'ndjson', 'csv'].includes(format)) throw new UsageError(say('format', { text: format }))
  const meteredKw = positiveOption(options, 'meteredKw', '--metered-kw', say)
  const question = harmQuestion(options, localTime(new Date()).slice(0, 10), say, language)
  if (options['dryRun'] === true) return await printDryRun(planPath, io, say, language)
  const folder = textOption(options, 'folder') ?? 'inventory'
  const given = await readGiven(options, say)
  const opened = await openCase(planPath, folder, io, say, language, textOption(options, 'planSha256'))
  if ('code' in opened) return opened.code
  const { journal, plan, planSha256 } = opened
  try {
    for (const problem of given.problems) io.err(`${problem[language]}\n`)
    for (const { kind, path, bytes } of given.files) {
      const name = basename(path)
      const about = kind === 'photo' ? { kind, item: name.replace(/\.[^.]*$/, '') } : { kind }
      const { sha256 } = await journal.attach(bytes, { name, about })
      if (kind !== 'photo') await journal.append('table.imported', { kind, name, sha256 })
    }
    for (const nameplate of given.nameplates) await journal.append('item.typed', nameplate)
    const entries = [...readEntries(folder)]
    const past = pastOf(entries, folder, planSha256, plan.limits)
    if (past.probed.size > 0) io.err(`${say('run.resumed', { probed: past.probed.size, read: past.read.size })}\n`)
    const outcome = await scan({ plan, planSha256, keeper: journal, past, onProgress: progressOf(io, say) })
    if (io.watched) io.err(`\r${' '.repeat(60)}\r`)
    const scope = scopeOf(plan)
    const inScope = (address: string) => plan.ports.some((port) => scope.allows(address, port))
    const sightings = sightingsOf(entries, folder)
    const rows = inAddressOrder(
      crossCheck(outcome.rows, {
        neighbours: [...given.neighbours, ...given.switchTable],
        nameplates: given.nameplates,
        presses: pressesOf(entries, folder),
        sightings,
        inScope,
      }),
    )
    const reconciliation = reconcile(rows, {
      ...(given.nameplates.length === 0 ? {} : { labelled: given.nameplates.length }),
      ...(given.switchTable.length === 0 ? {} : { switchTable: given.switchTable }),
      seenOutside: sightings.map(({ address }) => address).filter((address) => !inScope(address)),
      ...(meteredKw === undefined ? {} : { meteredKw }),
    })
    const head = journal.head()
    const sheet = {
      rows,
      beneficiaries: beneficiariesOf(rows),
      reconciliation,
      plan,
      madeAt: localTime(new Date()),
      head: { text: headText(head), svg: headCode(head) },
      harm: harmSheetOf(rows, question),
    }
    const failed = await writeOutputs(journal, folder, sheet)
    print(format, sheet, outcome, opened, io, say, language)
    if (failed !== null) {
      io.err(`${say('outputs-failed', { path: folder, cause: failed })}\n`)
      return 3
    }
    io.err(`${say('wrote', { path: folder })}\n`)
    return outcome.stoppedEarly === null ? 0 : 3
  } catch (error) {
    if (!(error instanceof JournalError)) throw error
    io.err(`${error.said[language]}\n`)
    return 3
  } finally {
    await closeQuietly(journal)
  }
}

async function printDryRun(planPath: string, io: Io, say: SayInventory, language: Language): Promise<number> {
  const read = await readPlan(planPath, io, say, language)
  if ('code' in read) return read.code
  const { example, tls, knockOnly, requests, logins } = dryRun(read.plan)
  const { size } = scopeOf(read.plan)
  io.out(`${say('dry.plan', { hash: read.planSha256 })}\n`)
  io.out(`${say('dry.head', { addresses: size, ports: read.plan.ports.length, example })}\n`)
  for (const { port, length, bytes } of requests) io.out(`${say('dry.line', { port, length, bytes })}\n`)
  if (tls.length > 0) io.out(`${say('dry.tls', { ports: tls.join(', ') })}\n`)
  if (knockOnly.length > 0) io.out(`${say('dry.knock', { ports: knockOnly.join(', ') })}\n`)
  for (const realm of logins) io.out(`${say('dry.login', { realm })}\n`)
  return 0
}

interface Given {
  readonly nameplates: readonly MachineNameplate[]
  readonly neighbours: readonly Neighbour[]
  readonly switchTable: readonly Neighbour[]
  readonly files: readonly { readonly kind: string; readonly path: string; readonly bytes: Buffer }[]
  readonly problems: ReturnType<typeof parseNameplates>['problems']
}

/** Files that people hand over are read before the journal is opened: a wrong path shall cost nothing. */
async function readGiven(options: InventoryOptions, say: SayInventory): Promise<Given> {
  const files: { kind: string; path: string; bytes: Buffer }[] = []
  const take = async (kind: string, path: string): Promise<string> => {
    try {
      const bytes = await readFile(path)
      files.push({ kind, path, bytes })
      return kind === 'photo' ? '' : bytes.toString('utf8')
    } catch (error) {
      throw new UsageError(say('cannot-read', { path, cause: systemCause(error, say.language) }))
    }
  }
  const labels = textOption(options, 'labels')
  const { nameplates, problems } =
    labels === undefined ? { nameplates: [], problems: [] } : parseNameplates(await take('labels', labels))
  for (const path of listOption(options, 'photo')) await take('photo', path)
  const tables = async (kind: 'neighbours' | 'switch') => {
    const texts = await Promise.all(listOption(options, kind).map((path) => take(kind, path)))
    return texts.flatMap(parseNeighbours)
  }
  return { nameplates, problems, neighbours: await tables('neighbours'), switchTable: await tables('switch'), files }
}

function progressOf(io: Io, say: SayInventory) {
  let drawnAt = 0
  return ({ stage, done, all }: { stage: 'probe' | 'second-pass' | 'read'; done: number; all: number }) => {
    const now = performance.now()
    if (!io.watched || now - drawnAt < 100) return
    drawnAt = now
    io.err(`\r${say('run.progress', { stage: say(`stage.${stage}`), done, all }).padEnd(60)}`)
  }
}

type Sheet = Omit<InventorySheet, 'language'> & { readonly harm: HarmSheet }

/** Why the outputs could not be written; null when they were. */
async function writeOutputs(journal: Journal, folder: string, sheet: Sheet): Promise<string | null> {
  const files: [name: string, content: string | Uint8Array][] = [
    ['inventory.ndjson', machinesNdjson(sheet.rows)],
    ['inventory.csv', machinesCsv(sheet.rows, 'zh')],
    ['inventory.xlsx', machinesXlsx({ ...sheet, language: 'zh' })],
    ['inventory-zh.html', sheetHtml({ ...sheet, language: 'zh' })],
    ['inventory-en.html', sheetHtml({ ...sheet, language: 'en' })],
    ['harm.csv', harmCsv(sheet.harm, 'zh')],
    ['harm.ndjson', harmNdjson(sheet.harm)],
    ['accounts.ndjson', sheet.beneficiaries.map((it) => `${JSON.stringify(it)}\n`).join('')],
  ]
  try {
    for (const [name, content] of files) await replaceFile(join(folder, name), content)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return error.message
  }
  await journal.manifest(files.map(([name]) => name))
  await journal.anchor()
  return null
}

function print(
  format: string,
  { rows, beneficiaries, reconciliation }: Sheet,
  outcome: ScanOutcome,
  { plan }: ReadPlan,
  io: Io,
  say: SayInventory,
  language: Language,
): void {
  if (format === 'ndjson') io.out(machinesNdjson(rows))
  else if (format === 'csv') io.out(machinesCsv(rows, language))
  else for (const row of rows) io.out(`${line(row, say)}\n`)
  const of = (state: MachineRow['state']) => rows.filter((row) => row.state === state).length
  io.err(
    `${say('run.summary', {
      addresses: outcome.addresses,
      answering: outcome.answering,
      identified: of('identified'),
      unidentified: of('unidentified'),
      locked: of('locked'),
      silent: of('silent'),
    })}\n`,
  )
  if (beneficiaries.length > 0) io.err(`${say('run.accounts', { accounts: listedAccounts(beneficiaries) })}\n`)
  for (const gap of reconciliation.gaps) io.err(`${harmless(gap[language])}\n`)
  if (plan.kind === 'own-network') io.err(`${say('run.own')}\n`)
  if (outcome.stoppedEarly === 'plan-over') io.err(`${say('run.stopped')}\n`)
  if (outcome.stoppedEarly === 'network-lost') io.err(`${say('run.network-lost')}\n`)
}

/** The strongest dozen; the whole list lies in the folder. */
function listedAccounts(beneficiaries: Sheet['beneficiaries']): string {
  const named = beneficiaries.slice(0, 12).map(({ account, mining }) => `${account} (${mining.length})`)
  return harmless(named.join(', ')) + (beneficiaries.length > 12 ? ` … (+${beneficiaries.length - 12})` : '')
}

function line(row: MachineRow, say: SayInventory): string {
  const name = [row.make, row.model, row.variant].filter((text) => text !== null).join(' ') || say('machine-unknown')
  const account = row.pools.find(({ active, role }) => active && role === 'mining')?.user ?? ''
  const watts = row.watts === null ? '' : `${Math.round(row.watts)} W`
  return [row.nameplate?.item ?? '', row.address ?? '', row.state, name, hashrateText(row.hashrateHps), watts, account]
    .map(harmless)
    .join('\t')
}

/** `2026-11-24 18:00:05 +08:00`: local time with its zone, as it stands on paper. */
function localTime(date: Date): string {
  const minutes = -date.getTimezoneOffset()
  const two = (number: number) => String(Math.abs(number)).padStart(2, '0')
  const local = new Date(date.getTime() + minutes * 60_000).toISOString()
  const zone = `${minutes < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${zone}`
}
