import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeCounty } from '@davylamp/lab'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runWith } from './test-io.js'

const executablePath = '/usr/bin/chromium'
const quiet =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const folder = mkdtempSync(join(tmpdir(), 'davylamp-browser-'))
let browser: Browser

describe.skipIf(!existsSync(executablePath))("the report in a real browser (needs Debian's Chromium)", () => {
  beforeAll(async () => {
    const { records } = await makeCounty(join(folder, 'county'), { seed: 1, share: 0.05, days: 300, captureMinutes: 5 })
    for (const language of ['zh', 'en'])
      await runWith(['scan', records, '--report', join(folder, `${language}.html`), '--lang', language])
    browser = await chromium.launch({ executablePath, args: quiet.split(' ') })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['zh', 360, 'light'],
    ['zh', 1280, 'dark'],
    ['en', 360, 'dark'],
    ['en', 1280, 'light'],
  ] as const)(
    '%s at %i px, %s: no outside request, nothing wider than the screen, readable words',
    async (language, width, colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      const outside: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => void (/^(file|data):/.test(request.url()) || outside.push(request.url())))
      page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
      await page.goto(pathToFileURL(join(folder, `${language}.html`)).href)
      const facts = await page.evaluate(() => ({
        wider: document.documentElement.scrollWidth - innerWidth,
        heading: document.querySelector('h1')?.textContent ?? '',
        plots: document.querySelectorAll('svg.plot').length,
        ink: getComputedStyle(document.body).color,
        paper: getComputedStyle(document.body).backgroundColor,
        broken: [...document.querySelectorAll('a[href^="#"]')].filter(
          (a) => document.querySelector(a.getAttribute('href') ?? '') === null,
        ).length,
      }))
      expect(outside).toEqual([])
      expect(complaints).toEqual([])
      expect(facts.wider).toBeLessThanOrEqual(0)
      expect(facts.heading).toMatch(language === 'zh' ? /值得查看/ : /deserve/)
      expect(facts.plots).toBeGreaterThan(1)
      expect(facts.broken).toBe(0)
      expect(facts.ink).not.toBe(facts.paper)
      await page.close()
    },
  )
})
