import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env['DAVYLAMP_DATA'] ?? join(import.meta.dirname, '../../../../shared/data')

/** A folder of the real data set, or null where it is not there; tests then say in their name what they needed. */
export function dataFolder(name: string): string | null {
  const path = join(folder, name)
  return existsSync(path) ? path : null
}
