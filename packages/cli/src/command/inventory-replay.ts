import { readFile } from 'node:fs/promises'
import { hashrateText, parseCase, replay, type ReplayRow } from '@davylamp/inventory'
import type { Io } from '../io.js'
import type { SayInventory } from '../text-inventory.js'
import { harmless } from '../write/harmless.js'
import type { InventoryOptions } from './inventory-options.js'
import { systemCause } from '../system-cause.js'

/** `davylamp inventory replay`: recorded conversations, read as if the machines had just answered. */
export async function replayCases(
  paths: readonly string[],
  options: InventoryOptions,
  io: Io,
  say: SayInventory,
): Promise<number> {
  let code = 0
  for (const path of paths) {
    const text = await readText(path, io, say)
    const parsed = text === null ? null : parseCase(text)
    if (parsed?.ok === false) io.err(`${say('case-unreadable', { path, field: parsed.field })}\n`)
    if (parsed?.ok !== true) {
      code = 3
      continue
    }
    const row = replay(parsed.case)
    io.out(options['json'] === true ? `${JSON.stringify(row)}\n` : `${line(row, say)}\n`)
  }
  return code
}

async function readText(path: string, io: Io, say: SayInventory): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    io.err(`${say('cannot-read', { path, cause: systemCause(error, say.language) })}\n`)
    return null
  }
}

function line(row: ReplayRow, say: SayInventory): string {
  const name = [row.make, row.model].filter((text) => text !== null).join(' ') || say('machine-unknown')
  const accounts = [...new Set(row.pools.map(({ user }) => user))].filter((user) => user !== null).join(', ')
  return [
    row.case,
    name,
    hashrateText(row.hashrateHps),
    row.watts === null ? '' : `${Math.round(row.watts)} W`,
    accounts,
  ]
    .map(harmless)
    .join('\t')
}
