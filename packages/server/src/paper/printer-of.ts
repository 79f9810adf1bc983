import { Printer } from '@davylamp/papers'
import type { Config } from '../config.js'

const printers = new Map<string, Printer>()

/** The printer of a data folder, with its own faces and templates; made when a paper is first asked for, and kept. */
export function printerOf({ folder }: Config): Printer {
  const known = printers.get(folder)
  if (known !== undefined) return known
  const made = new Printer({ folder })
  printers.set(folder, made)
  return made
}
