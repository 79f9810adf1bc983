import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What keeps somebody from using a page, as axe finds it: rule and place. Also what is wider than the screen. */
export async function barriers(page: Page): Promise<string[]> {
  // evaluated by the debugger, which the page's policy does not bind
  await page.evaluate(axe)
  const found = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: tags }),
    rules,
  )
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [
    ...found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    ),
    ...(wider > 0 ? [`wider than the screen by ${wider} px`] : []),
  ]
}
