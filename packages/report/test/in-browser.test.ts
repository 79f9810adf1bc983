import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderReport } from '../src/index.js'
import { sampleInput } from './sample.js'

const executablePath = '/usr/bin/chromium'
const quiet =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
/** Folder in which pictures of the page are kept for people to look at; none unless it is named. */
const look = process.env['DAVYLAMP_LOOK']
const folder = mkdtempSync(join(tmpdir(), 'davylamp-report-'))
let browser: Browser

const screens = (['zh', 'en'] as const).flatMap((language) =>
  ([360, 700, 1280] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => [language, width, scheme] as const),
  ),
)

describe.skipIf(!existsSync(executablePath))("the sample report in a real browser (needs Debian's Chromium)", () => {
  beforeAll(async () => {
    if (look !== undefined) mkdirSync(look, { recursive: true })
    for (const place of look === undefined ? [folder] : [folder, look])
      for (const language of ['zh', 'en'] as const)
        writeFileSync(join(place, `${language}.html`), renderReport(sampleInput(), language))
    browser = await chromium.launch({ executablePath, args: quiet.split(' ') })
  })
  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true })
  })

  it.each(screens)('%s, %i px, %s: keeps to itself and to the screen, and can be read', async (...screen) => {
    const [language, width, colorScheme] = screen
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    const outside: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => void (/^(file|data):/.test(request.url()) || outside.push(request.url())))
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
    await page.goto(pathToFileURL(join(folder, `${language}.html`)).href)
    const seen = await page.evaluate(() => {
      const shown = (element: Element) => element.getClientRects().length > 0
      const levels = [...document.querySelectorAll('h1,h2,h3,h4')].map((heading) => Number(heading.tagName[1]))
      const words = [...document.querySelectorAll<SVGTextElement>('svg text')].filter(shown)
      const cutOff = words.filter((text) => {
        const frame = text.ownerSVGElement?.getBoundingClientRect()
        const box = text.getBoundingClientRect()
        return frame !== undefined && (box.left < frame.left - 1 || box.right > frame.right + 1)
      })
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      return {
        wider: document.documentElement.scrollWidth - innerWidth,
        skippedLevels: levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1).length,
        tooSmall: words.filter((text) => text.getBoundingClientRect().height < 10).map((text) => text.textContent),
        cutOff: cutOff.map((text) => text.textContent),
        doubledIds: ids.filter((id, i) => ids.indexOf(id) !== i),
        plots: [...document.querySelectorAll('svg.plot')].filter(shown).length,
        unnamed: document.querySelectorAll('svg:not([aria-hidden]):not([aria-label]):not([aria-labelledby])').length,
      }
    })
    if (look !== undefined)
      await page.screenshot({ path: join(look, `${language}-${width}-${colorScheme}.png`), fullPage: true })
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
    expect(seen).toEqual({
      wider: 0,
      skippedLevels: 0,
      tooSmall: [],
      cutOff: [],
      doubledIds: [],
      plots: 8,
      unnamed: 0,
    })
    await page.close()
  })

  it('can be printed', async () => {
    for (const language of ['zh', 'en'] as const) {
      const page = await browser.newPage()
      await page.goto(pathToFileURL(join(folder, `${language}.html`)).href)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      if (look !== undefined) writeFileSync(join(look, `${language}.pdf`), pdf)
      expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
      await page.close()
    }
  })
})
