import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '@davylamp/finding'
import { findBrowser, visitPage } from '@davylamp/page'
import type { Io } from '../io.js'
import { systemCause } from '../system-cause.js'
import { sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import type { SayPage } from './page.js'
import { runScan } from './scan.js'
import { parseScanOptions, type RawOptions } from './scan-options.js'

const secondsMost = 300

/**
 * `davylamp page URL`: shows one page in an installed browser, records what it does, and judges the recording as `scan` would.
 *
 * @returns as `scan`; 3 when the page did not load
 */
export async function runPage(url: string, raw: RawOptions, language: Language, io: Io, say: SayPage): Promise<number> {
  const address = URL.canParse(url) ? new URL(url) : null
  if (address === null || !/^https?:$/.test(address.protocol))
    throw new UsageError(say('page.not-a-page', { text: url }))
  const seconds = Number(raw['seconds'] ?? '15')
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > secondsMost)
    throw new UsageError(say('page.seconds-range', { text: raw['seconds'] ?? '', most: secondsMost }))
  const browser = raw['browser'] ?? findBrowser()
  if (browser === null) throw new UsageError(say('page.no-browser'))
  if (!existsSync(browser)) throw new UsageError(say('page.browser-absent', { path: browser }))
  io.err(`${say('page.will-contact', { url: address.href, seconds, browser })}\n`)

  const { archive, failure } = await visitPage({ url: address.href, browser, seconds })
  if (failure !== null) io.err(`${say('page.not-loaded', { url: address.href, reason: failure })}\n`)
  const folder = await mkdtemp(join(tmpdir(), 'davylamp-page-'))
  try {
    if (raw['har'] === undefined) io.err(`${say('page.not-kept')}\n`)
    const path = raw['har'] ?? join(folder, `${address.hostname}.har`)
    await save(path, JSON.stringify(archive), language, say)
    const scanSay = sayIn(language)
    const code = await runScan(parseScanOptions([path], raw, language, scanSay), io, scanSay)
    return failure === null ? code : 3
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function save(path: string, text: string, language: Language, say: SayPage): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new UsageError(say('page.cannot-write', { path, cause: systemCause(error, language) }))
  }
}
