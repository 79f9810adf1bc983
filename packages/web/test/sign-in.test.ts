import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './barriers.fixture.js'
import { chromiumPath, Stage } from './stage.fixture.js'

let stage: Stage

describe.skipIf(!existsSync(chromiumPath))("the application in a real browser (needs Debian's Chromium)", () => {
  beforeAll(async () => {
    stage = await Stage.open()
  })
  afterAll(() => stage.close())

  it('leads who comes in to the door, and through it to the leads', async () => {
    const page = await stage.page()
    await page.goto('/')
    await page.getByLabel('用户名').fill(stage.usernameOf('screener'))
    await page.getByLabel('密码').fill('wrong')
    await page.getByRole('button', { name: '登录' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('用户名与密码不符')
    await page.getByLabel('密码').fill(stage.passwordOf('screener'))
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL('**/leads')
    await page.getByRole('row').nth(12).waitFor()
    expect(await page.getByRole('columnheader').allTextContents()).toContain('判断')
  })

  it('brings back to where one wanted to go, and never to another place', async () => {
    const page = await stage.page({ locale: 'en-US' })
    await page.goto('/leads?verdict=probable')
    await page.waitForURL('**/sign-in?**')
    await page.getByLabel('User name').fill(stage.usernameOf('leader'))
    await page.getByLabel('Password').fill(stage.passwordOf('leader'))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/leads?verdict=probable')
    const other = await stage.page()
    await other.goto('/sign-in?next=https://example.org/')
    await other.getByLabel('用户名').fill(stage.usernameOf('leader'))
    await other.getByLabel('密码').fill(stage.passwordOf('leader'))
    await other.keyboard.press('Enter')
    await other.waitForURL('**/situation')
  })

  it('shows an auditor no leads, and lets everybody out again', async () => {
    const page = await stage.pageAs('auditor', '/')
    await page.waitForURL('**/people')
    await page.getByRole('button', { name: '演示 auditor' }).click()
    await page.getByRole('menuitem', { name: '退出登录' }).click()
    await page.waitForURL('**/sign-in')
    await page.goto('/leads')
    await page.waitForURL('**/sign-in?**')
  })

  it('serves the page under a policy that lets nothing else run, and its assets for ever', async () => {
    const page = await stage.page()
    const html = await page.request.get('/leads')
    const policy = html.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(policy).not.toContain('unsafe-inline')
    const asset = /\/assets\/[\w-]+\.js/.exec(await html.text())?.[0] ?? ''
    const script = await page.request.get(asset)
    expect(script.headers()).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect((await page.request.get('/assets/nothing.js')).status()).toBe(404)
    expect((await page.request.get('/api/nothing')).status()).toBe(404)
  })

  it.each(['light', 'dark'] as const)('can be used by everybody, %s (WCAG 2.2 AA by axe)', async (colorScheme) => {
    for (const width of [360, 1280]) {
      const page = await stage.page({ width, colorScheme })
      await page.goto('/')
      await page.getByRole('button', { name: '登录' }).waitFor()
      expect(await barriers(page)).toEqual([])
    }
  })

  it('asks nothing of any other place, and browsers complain of nothing', () => {
    expect(stage.outside).toEqual([])
    expect(stage.complaints).toEqual([])
  })
})
