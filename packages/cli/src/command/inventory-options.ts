import type { SayInventory } from '../text-inventory.js'
import { UsageError } from '../usage-error.js'

/** Options as commander gives them. */
export type InventoryOptions = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

export function textOption(options: InventoryOptions, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

export function listOption(options: InventoryOptions, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

export function positiveOption(
  options: InventoryOptions,
  name: string,
  option: string,
  say: SayInventory,
): number | undefined {
  const text = textOption(options, name)
  if (text === undefined) return undefined
  const number = Number(text)
  if (!(number > 0) || !Number.isFinite(number)) throw new UsageError(say('number', { option, text }))
  return number
}
