import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Real data outside the repository; tests that need it are skipped without it. */
export const pageData = join(
  process.env['DAVYLAMP_DATA'] ?? join(import.meta.dirname, '../../../../shared/data'),
  'page',
)
export const hasPageData = existsSync(pageData)

if (!hasPageData)
  console.warn(`SKIPPED: tests on real pages, because ${pageData} is not there. Name it in DAVYLAMP_DATA.`)

export function dataLines(name: string): string[] {
  return readFileSync(join(pageData, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}
