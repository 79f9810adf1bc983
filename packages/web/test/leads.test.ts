import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './barriers.fixture.js'
import { chromiumPath, Stage } from './stage.fixture.js'

const leadCount = 450
let stage: Stage

describe.skipIf(!existsSync(chromiumPath))("leads in a real browser (needs Debian's Chromium)", () => {
  beforeAll(async () => {
    stage = await Stage.open(leadCount)
  })
  afterAll(() => stage.close())

  it('are one long table, of which only what is in sight is drawn, and more is asked for on the way', async () => {
    const page = await stage.pageAs('screener', '/leads')
    await page.getByText(`${leadCount} 条`).waitFor()
    const box = page.getByRole('region', { name: '线索' })
    const last = page.locator(`tr[aria-rowindex="${leadCount + 1}"]`)
    for (let times = 0; times < 60 && (await last.count()) === 0; times++) {
      await box.evaluate((element) => void (element.scrollTop += 2000))
      await page.waitForTimeout(100)
    }
    await last.waitFor()
    expect(await page.locator('tr[aria-rowindex]').count()).toBeLessThan(80)
  })

  it('load at most 400 kB of script, as it travels', async () => {
    const page = await stage.page()
    const scripts: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.request.post('/api/session', {
      data: { username: stage.usernameOf('screener'), password: stage.passwordOf('screener') },
    })
    await page.goto('/leads')
    await page.locator('tr[aria-rowindex]').first().waitFor()
    const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0)
    console.log(`script of the leads page by brotli: ${Math.round(bytes / 1000)} kB`)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThan(400_000)
  })

  it('say their filter in words and in the address, and take it back', async () => {
    const page = await stage.pageAs('screener', '/leads?verdict=probable&town=龙潭镇&given=nobody')
    await page.getByText('2 条').waitFor()
    expect(await page.locator('.filter-part').allTextContents()).toEqual([
      expect.stringContaining('高度疑似'),
      expect.stringContaining('在龙潭镇'),
      expect.stringContaining('尚未分办'),
    ])
    await page.getByRole('button', { name: '在龙潭镇' }).click()
    await page.waitForURL((url) => !url.searchParams.has('town'))
    expect(new URL(page.url()).searchParams.get('verdict')).toBe('probable')
  })

  it('are gone through, looked at, given away and put aside by keyboard, which is taken back', async () => {
    const page = await stage.pageAs('screener', '/leads?verdict=suspect&given=nobody&town=龙潭镇')
    await page.locator('tr[aria-rowindex]').first().waitFor()
    for (const key of ['j', 'j', 'x', 'j', 'x']) await page.keyboard.press(key)
    expect(await page.getByRole('toolbar').textContent()).toContain('已选 2 条')
    await page.keyboard.press('a')
    await page.getByRole('dialog').getByRole('button', { name: '分办' }).click()
    await page.getByText('已办理 2 条').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    await page.keyboard.press('Space')
    await page.getByRole('complementary', { name: '线索预览' }).getByText('负荷昼夜几乎不变').waitFor()
    await page.keyboard.press('d')
    await page.getByLabel('是什么负荷').fill('冷库')
    await page.getByLabel('说明').fill('电话核实')
    await page.getByRole('dialog').getByRole('button', { name: '退回' }).click()
    await page.getByText('已办理 1 条').waitFor()
    const preview = page.getByRole('complementary', { name: '线索预览' })
    await preview.getByText('已退回').waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await preview.getByText('已筛留').waitFor()
    // while it fades out its button holds the keys
    await page.getByRole('button', { name: '撤销' }).waitFor({ state: 'detached' })
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.waitForURL('**/leads/qingxia-development/**')
  })

  it('become one, after a look at what that would be', async () => {
    const page = await stage.pageAs('screener', '/leads?verdict=related')
    await page.locator('tr[aria-rowindex]').first().waitFor()
    for (const key of ['j', 'x', 'j', 'x', 'm']) await page.keyboard.press(key)
    const dialog = page.getByRole('dialog')
    await dialog.getByText('2 项发现').waitFor()
    await dialog.getByRole('button', { name: '合并' }).click()
    await page.getByText('已办理 1 条').waitFor()
    await page.goto('/leads?verdict=related&stage=merged')
    await page.getByText('1 条').first().waitFor()
  })

  it.each(['light', 'dark'] as const)(
    'can be used by everybody, list and lead, %s (WCAG 2.2 AA by axe)',
    async (colorScheme) => {
      for (const width of [360, 1280]) {
        const page = await stage.pageAs('case-officer', '/leads', { width, colorScheme })
        await page.locator('tr[aria-rowindex]').first().waitFor()
        expect(await barriers(page)).toEqual([])
        await page.locator('button.place').nth(1).click()
        await page.getByRole('link', { name: '打开线索' }).click()
        await page.getByText('最少打扰的下一步').waitFor()
        expect(await barriers(page)).toEqual([])
      }
    },
  )

  it('ask nothing of any other place, and browsers complain of nothing', () => {
    expect(stage.outside).toEqual([])
    expect(stage.complaints).toEqual([])
  })
})
