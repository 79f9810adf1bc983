import { existsSync } from 'node:fs'
import { startWebPool, type WebPool } from '@davylamp/lab'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judge } from '../src/judge.js'
import { measurePage } from '../src/measure/measure-page.js'
import { observeHar } from '../src/read/read-har.js'
import { visitPage } from '../src/visit/visit-page.js'

const browser = '/usr/bin/chromium'
if (!existsSync(browser)) console.warn(`SKIPPED: visits of pages, because ${browser} is not there.`)

describe.skipIf(!existsSync(browser))('a visit in a real browser, on loopback', () => {
  let site: WebPool
  beforeAll(async () => {
    site = await startWebPool()
  })
  afterAll(() => site.close())

  async function visited(path: string) {
    const { archive, failure } = await visitPage({ url: site.url + path, browser, seconds: 5 })
    expect(failure).toBeNull()
    const [page] = observeHar(JSON.stringify(archive), 'visit.har') ?? []
    if (page === undefined) throw new Error('no page was recorded')
    return page
  }

  it('sees a page log in to a pool, be handed work, hand it in, and compute', async () => {
    const page = await visited('/')
    expect(page.run?.workers).toBeGreaterThan(0)
    expect(page.run?.coreShare).toBeGreaterThan(0)
    const judgement = judge(measurePage(page))
    expect(judgement.verdict).toBe('confirmed')
    expect(judgement.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['page.act.share', 'page.act.job', 'page.act.login']),
    )
    expect(judgement.mining).toMatchObject({
      pool: site.url.replace('http://', ''),
      poolAccount: 'Zm9yVGhlTGFiT25seU5vU2VjcmV0',
    })
    expect(site.received.length).toBeGreaterThan(1)
  }, 60_000)

  it('does not accuse a page that computes as much and mines nothing', async () => {
    const page = await visited('/snow')
    expect(page.run?.workers).toBeGreaterThan(0)
    expect(page.messages.length).toBeGreaterThan(0)
    expect(judge(measurePage(page)).verdict).toBeNull()
  }, 60_000)

  it('says why a page did not load', async () => {
    const { failure } = await visitPage({ url: 'http://127.0.0.1:1/', browser, seconds: 1 })
    expect(failure).toMatch(/ERR_/)
  }, 60_000)
})
