import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Recorded real data, outside the repository; tests that need it are skipped without it. */
export const dataFolder = process.env['DAVYLAMP_DATA'] ?? join(import.meta.dirname, '../../../../shared/data')

if (!existsSync(dataFolder))
  console.warn(`SKIPPED: tests on real data, because ${dataFolder} is not there. Name it in DAVYLAMP_DATA.`)
