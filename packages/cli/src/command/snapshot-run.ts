import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { cleanUp, collectorPath, comparePictures, itemsOf, type Picture, readSnapshot } from '@davylamp/host'
import type { Io } from '../io.js'
import { systemCause } from '../system-cause.js'
import type { SaySnapshot } from '../text-snapshot.js'
import { UsageError } from '../usage-error.js'
import { harmless } from '../write/harmless.js'
import { replaceFile } from '../write/replace-file.js'

export interface SnapshotOptions {
  readonly out?: string
  readonly script?: string
  readonly compare?: boolean
  readonly cleanUp?: boolean
  readonly seconds?: string
  readonly series?: string
  readonly history?: boolean
}

/**
 * `davylamp snapshot`: takes one, writes out a collector, compares two, or lists a clean-up.
 *
 * @returns 0 done or clean, 1 residual or returned, 3 unreadable or unproven
 */
export async function runSnapshot(
  files: readonly string[],
  options: SnapshotOptions,
  io: Io,
  say: SaySnapshot,
): Promise<number> {
  if (options.compare === true) return compare(files, io, say)
  if (options.cleanUp === true) return listCleanUp(files, io, say)
  if (files.length > 0) throw new UsageError(say('no-files'))
  if (options.script !== undefined) return writeScript(options.script, options.out, io, say)
  return take(options, io, say)
}

async function writeScript(system: string, out: string | undefined, io: Io, say: SaySnapshot): Promise<number> {
  if (system !== 'linux' && system !== 'windows') throw new UsageError(say('system-unknown', { text: system }))
  const text = await readFile(collectorPath(system), 'utf8')
  if (out === undefined) io.out(text)
  else {
    await written(out, text, say)
    io.err(`${say('written', { path: out })}\n`)
  }
  return 0
}

async function written(path: string, text: string, say: SaySnapshot): Promise<void> {
  try {
    await replaceFile(path, text)
  } catch (error) {
    throw new UsageError(say('cannot-write', { path, cause: systemCause(error, say.language) }))
  }
}

/** Runs the collector here. What it writes goes straight on, however much it is. */
async function take(
  { out, seconds = '5', series = '0', history }: SnapshotOptions,
  io: Io,
  say: SaySnapshot,
): Promise<number> {
  for (const [option, text] of [
    ['--seconds', seconds],
    ['--series', series],
  ] as const)
    if (!/^\d{1,5}$/.test(text)) throw new UsageError(say('whole-seconds', { option, text }))
  if (!existsSync('/proc/stat')) throw new UsageError(say('not-here'))
  const args = [
    collectorPath('linux'),
    '--seconds',
    seconds,
    '--series',
    series,
    ...(history === true ? ['--history'] : []),
  ]
  const child = spawn('sh', args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...io.environment } })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told = `${told}${chunk.toString()}`.slice(-2_000)))
  const ended = once(child, 'close')
  if (out === undefined) child.stdout.on('data', (chunk: Buffer) => io.out(chunk.toString()))
  else {
    try {
      await finished(child.stdout.pipe(createWriteStream(out)))
    } catch (error) {
      child.kill()
      throw new UsageError(say('cannot-write', { path: out, cause: systemCause(error, say.language) }))
    }
  }
  const [code] = await ended
  if (code !== 0) {
    io.err(`${say('collector-failed', { reason: told.trim().split('\n').at(-1) ?? String(code) })}\n`)
    return 3
  }
  if (out !== undefined) io.err(`${say('written', { path: out })}\n`)
  return 0
}

async function snapshotIn(path: string, io: Io, say: SaySnapshot): Promise<Picture | null> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(say('cannot-read', { path, cause: systemCause(error, say.language) }))
  }
  const picture = readSnapshot(text)
  if (picture === null) io.err(`${say('no-snapshot', { path })}\n`)
  return picture
}

async function compare(files: readonly string[], io: Io, say: SaySnapshot): Promise<number> {
  const [before, after] = files
  if (before === undefined || after === undefined || files.length !== 2)
    throw new UsageError(say('needs-files', { option: '--compare', count: 2, given: files.length }))
  const [earlier, later] = [await snapshotIn(before, io, say), await snapshotIn(after, io, say)]
  if (earlier === null || later === null) return 3
  const { outcome, fates, blind, otherHost } = comparePictures(earlier, later)
  if (otherHost) io.err(`${say('other-host')}\n`)
  io.out(`${say(`outcome.${outcome}`)}\n`)
  for (const { item, is } of fates)
    io.out(
      `${say('line.fate', { fate: say(`fate.${is}`), kind: say(`kind.${item.kind}`), label: harmless(item.label) })}\n`,
    )
  for (const what of blind) io.out(`${say('blind', { what: harmless(what) })}\n`)
  return outcome === 'clean' ? 0 : outcome === 'unproven' ? 3 : 1
}

async function listCleanUp(files: readonly string[], io: Io, say: SaySnapshot): Promise<number> {
  const [path] = files
  if (path === undefined || files.length !== 1)
    throw new UsageError(say('needs-files', { option: '--clean-up', count: 1, given: files.length }))
  const picture = await snapshotIn(path, io, say)
  if (picture === null) return 3
  const steps = cleanUp(itemsOf(picture))
  if (steps.length === 0) io.out(`${say('nothing')}\n`)
  for (const [i, { say: text, items }] of steps.entries()) {
    io.out(`${say('line.step', { number: i + 1, text: text[say.language] })}\n`)
    for (const { label } of items) io.out(`     ${harmless(label)}\n`)
  }
  return steps.length === 0 ? 0 : 1
}
