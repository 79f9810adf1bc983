import { closeSync, existsSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Say } from '../texts.js'
import type { ScanOptions } from './scan-options.js'
import { UsageError } from '../usage-error.js'

/** How files begin that we wrote ourselves; only these are written over, or grow. */
const ownBeginnings = {
  report: '<!doctype html>',
  findings: '{"schema":"davylamp.finding',
  scores: 'subject_id,score,status,reason',
  candidates: 'meter_id,score,mean_kw,since',
  reveals: '{"schema":"davylamp.reveal',
} as const

/**
 * Refuses outputs that would be written over the user's records: an input, something inside a folder that is read, or any file
 * that is not an earlier output of the same kind. Throws a {@link UsageError} before anything is read.
 */
export function guardOutputs(options: ScanOptions, say: Say): void {
  const inputs = options.paths.flatMap((path) => real(path) ?? [])
  for (const what of ['report', 'findings', 'scores', 'candidates', 'worklist'] as const) {
    const path = options[what]
    const target = path === null ? null : real(path)
    if (path === null || target === null || !statSync(target).isFile()) continue
    const beginning = what === 'worklist' ? null : ownBeginnings[what]
    const ours = beginning !== null && (statSync(target).size === 0 || startOf(target, beginning.length) === beginning)
    const isInput = inputs.some((input) => target === input || (!ours && target.startsWith(input + sep)))
    if (isInput || (beginning !== null && !ours))
      throw new UsageError(say('usage.would-overwrite', { option: `--${what}`, path }))
  }
  guardEvidence(options.evidence, say)
}

/** An evidence folder is written where nothing is, or over an earlier one: never among somebody's own files. */
function guardEvidence(path: string | null, say: Say): void {
  const target = path === null ? null : real(path)
  if (path === null || target === null) return
  if (statSync(target).isDirectory()) {
    const manifest = join(target, 'manifest.json')
    if (readdirSync(target).length === 0) return
    if (existsSync(manifest) && /^\{\s*"schema":\s*"davylamp\.evidence\//.test(startOf(manifest, 60))) return
  }
  throw new UsageError(say('usage.evidence-folder', { path }))
}

/**
 * Refuses to write on at the end of a file that holds anything else than earlier output of the same kind, or that is read.
 * Throws a {@link UsageError} before anything is read. Devices and pipes may always be written.
 */
export function guardGrowing(
  option: string,
  path: string,
  what: 'findings' | 'reveals',
  inputs: readonly string[],
  say: Say,
): void {
  const target = real(path)
  if (target === null || !statSync(target).isFile()) return
  const beginning = ownBeginnings[what]
  const ours = statSync(target).size === 0 || startOf(target, beginning.length) === beginning
  if (!ours || inputs.some((input) => real(input) === target))
    throw new UsageError(say('usage.would-overwrite', { option, path }))
}

function real(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null // not there yet, or not to be looked at: nothing to lose
  }
}

function startOf(path: string, length: number): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.toString('utf8', 0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}
