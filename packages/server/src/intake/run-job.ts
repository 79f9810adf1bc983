import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../context.js'
import type { Job, Recognised, Unread } from './job.js'
import { runProgram } from './program.js'

export interface ScanAsked {
  /** Statements that name columns, as `davylamp map` shows; null: guess them all. */
  readonly map: string | null
  readonly decimal: 'point' | 'comma' | null
  readonly province: string | null
  readonly language: 'zh' | 'en'
}

interface Printed {
  readonly leads: readonly unknown[]
  readonly sources: readonly Recognised[]
  readonly problems: readonly (Unread & { readonly line?: number })[]
}

/** What ties findings to places. */
const placeTables = /:(sites|site_links|customers)$/

/** Scans what was brought in and keeps what it found as leads: two runs of the command line, as a person would at the machine. */
export async function runJob(context: Context, job: Job, asked: ScanAsked): Promise<void> {
  const { jobs, config } = context
  const program = config.program
  if (program === null) throw new Error('The server was started without the program that scans.')
  const folder = jobs.folderOf(job.jobId)
  const at = (name: string) => join(folder, name)
  let now: Job = { ...job, state: 'scanning', progress: null, recognised: [], unread: [], leads: null, failure: null }
  const set = async (change: Partial<Job>) => void (now = await jobs.keep({ ...now, ...change }))
  const run = (...args: string[]) =>
    runProgram([...program, ...args, '--lang', asked.language], {
      environment: {
        ...process.env,
        DAVYLAMP_PROGRESS: '1',
        ...('url' in config.place && { DATABASE_URL: config.place.url }),
      },
      onProgress: (progress) => void set({ progress }),
      onStart: (stop) => void context.onClose(stop),
    })
  await set({})
  if (asked.map !== null) await writeFile(at('columns.map'), asked.map, { mode: 0o600 })
  const scanned = await run(
    'scan',
    at('files'),
    '--format',
    'json',
    '--findings',
    at('findings.ndjson'),
    '--evidence',
    at('evidence'),
    ...(asked.map === null ? [] : ['--map', at('columns.map')]),
    ...(asked.decimal === null ? [] : ['--decimal', asked.decimal]),
    ...(asked.province === null ? [] : ['--province', asked.province]),
  )
  const printed = printedOf(scanned.out)
  if (printed === null) return await set({ state: 'failed', progress: null, failure: scanned.err.trim().slice(-2000) })
  const short = (source: string) => source.replace(`${at('files')}/`, '')
  await set({
    state: 'keeping',
    progress: null,
    recognised: printed.sources.map((source) => ({ ...source, source: short(source.source) })),
    unread: printed.problems.map(({ severity, source, line, zh, en }) => ({
      severity,
      source: short(source),
      line: line ?? null,
      zh: zh.replaceAll(`${at('files')}/`, ''),
      en: en.replaceAll(`${at('files')}/`, ''),
    })),
  })
  const tables = printed.sources
    .filter(({ recognisedAs }) => placeTables.test(recognisedAs))
    .map(({ source }) => source)
  const kept =
    printed.leads.length === 0
      ? null
      : await run(
          'import',
          at('findings.ndjson'),
          ...tables,
          '--evidence',
          at('evidence'),
          '--body',
          job.bodyId,
          '--by',
          job.personId,
          ...('url' in config.place ? [] : ['--data', config.folder]),
        )
  if (kept !== null && kept.code !== 0 && kept.code !== 3)
    return await set({ state: 'failed', failure: kept.err.trim().slice(-2000) })
  await set({ state: 'done', leads: printed.leads.length })
}

/** What the scan printed as JSON; null where it did not come to that. */
function printedOf(out: string): Printed | null {
  try {
    return JSON.parse(out) as Printed
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
