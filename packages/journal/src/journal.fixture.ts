import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from './clock.js'
import type { Journal } from './journal.js'
import { openJournal } from './open-journal.js'

/** A folder that is removed again. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-journal-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Two clocks that a test winds by hand. */
export class HandClock implements Clock {
  wall = Date.UTC(2026, 10, 24, 8)
  monotonic = 1000

  wallMs = () => this.wall
  monotonicMs = () => this.monotonic

  pass(ms: number): void {
    this.wall += ms
    this.monotonic += ms
  }
}

export async function opened(folder: string, clock?: Clock): Promise<Journal> {
  const result = await openJournal(folder, { by: ['officer 1', 'officer 2'], ...(clock && { clock }) })
  if ('problem' in result) throw new Error(result.problem.en)
  return result.journal
}

/** Codes of what a verification found, apart from what is always said. */
export function codes(verification: { readonly findings: readonly { readonly code: string }[] }): string[] {
  return verification.findings.map(({ code }) => code).filter((code) => code !== 'not-anchored')
}
