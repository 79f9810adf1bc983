import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beneficiariesOf, crossCheck, harmSheetOf, reconcile, rowOf, sheetHtml } from '@davylamp/inventory'
import { madeUpAntminer } from '@davylamp/lab'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const executablePath = '/usr/bin/chromium'
const folder = mkdtempSync(join(tmpdir(), 'davylamp-sheet-'))
let browser: Browser

/** The sheet of 211 + 6 machines with labels, one of them without a machine. */
function sheetIn(language: 'zh' | 'en'): string {
  const read = Array.from({ length: 217 }, (_, number) =>
    rowOf(
      `10.8.${number >> 7}.${(number % 128) + 1}`,
      madeUpAntminer(number).map(({ port, request, response }) => ({
        transport: 'cgminer' as const,
        port,
        request,
        reply: response,
      })),
    ),
  )
  const nameplates = Array.from({ length: 218 }, (_, number) => ({
    item: `A-${number + 1}`,
    room: '一号机房',
    rack: `R${Math.floor(number / 24) + 1}`,
    model: 'Antminer S19',
    serial: `YNAHDS0${1000 + number}`,
    watts: 3250,
  }))
  const presses = read.map(({ address }, number) => ({ item: `A-${number + 1}`, address: address ?? '', mac: null }))
  const rows = crossCheck(read, { neighbours: [], nameplates, presses, inScope: () => true })
  return sheetHtml({
    rows,
    beneficiaries: beneficiariesOf(rows),
    reconciliation: reconcile(rows, { labelled: 218, meteredKw: 700 }),
    plan: {
      kind: 'inspection',
      caseNumber: '〔2022〕第17号 "\\;}</style>',
      legalBasis: 'basis',
      officers: [{ certificate: '1' }, { certificate: '2' }],
      authorisation: null,
    },
    language,
    madeAt: '2026-11-24 10:00 +08:00',
    head: null,
    harm: harmSheetOf(rows, {
      period: null,
      today: '2026-06-16',
      runShare: null,
      province: '四川',
      meteredKw: 700,
      meteredKwh: null,
    }),
  })
}

describe.skipIf(!existsSync(executablePath))(
  "the inventory's sheet in a real browser (needs Debian's Chromium)",
  () => {
    beforeAll(async () => {
      for (const language of ['zh', 'en'] as const) writeFileSync(join(folder, `${language}.html`), sheetIn(language))
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    })
    afterAll(async () => {
      await browser.close()
      rmSync(folder, { recursive: true })
    })

    it.each([
      ['zh', 360],
      ['zh', 1280],
      ['en', 360],
      ['en', 1280],
    ] as const)('%s at %i px shows every machine, and nothing wider than the screen', async (language, width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      await page.goto(pathToFileURL(join(folder, `${language}.html`)).href)
      const facts = await page.evaluate(() => ({
        wider: document.documentElement.scrollWidth - innerWidth,
        machines: document.querySelectorAll('table.machines tbody').length,
        narrowest: Math.min(
          ...[...document.querySelectorAll('table.machines tbody td, table.harm td')]
            .map((cell) => cell.getBoundingClientRect().width)
            .filter((cellWidth) => cellWidth > 0),
        ),
        figures: document.querySelectorAll('table.harm tbody').length,
      }))
      expect(facts.wider).toBeLessThanOrEqual(0)
      expect(facts.machines).toBe(218)
      expect(facts.figures).toBeGreaterThan(5)
      expect(facts.narrowest).toBeGreaterThan(30)
      await page.close()
    })

    it.each(['zh', 'en'] as const)('%s prints on A4 with a machine on the first page', async (language) => {
      const page = await browser.newPage()
      await page.goto(pathToFileURL(join(folder, `${language}.html`)).href)
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
      expect(pages).toBeGreaterThan(5)
      expect(pages).toBeLessThan(35)
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12][.\d]* 59[45][.\d]*\]/)
      await page.close()
    })
  },
)
