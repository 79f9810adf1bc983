import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './barriers.fixture.js'
import { chromiumPath, type DemoRole, Stage } from './stage.fixture.js'

let stage: Stage

/** Where each role's screens are, and what must stand on them before they are looked at. */
const screens: readonly (readonly [DemoRole, string, string])[] = [
  ['leader', '/situation', '线索：来源与判断'],
  ['leader', '/cases', '没有整治事项。'],
  ['administrator', '/people', '协同单位'],
  ['auditor', '/audit', 'SHA-256'],
  ['screener', '/bring-in', '选择文件夹'],
  ['reviewer', '/account', '启用二次验证'],
]

describe.skipIf(!existsSync(chromiumPath))("the other screens in a real browser (needs Debian's Chromium)", () => {
  beforeAll(async () => {
    stage = await Stage.open(30)
  })
  afterAll(() => stage.close())

  it.each(screens)('%s %s can be used by everybody, narrow and wide, light and dark', async (role, path, words) => {
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      const page = await stage.pageAs(role, path, { width, colorScheme })
      await page.getByText(words).first().waitFor()
      expect(await barriers(page)).toEqual([])
      await page.context().close()
    }
  })

  it('lead from a number to what it was counted from', async () => {
    const page = await stage.pageAs('leader', '/situation')
    const number = page.getByRole('row', { name: '用电' }).getByRole('link').first()
    const count = Number(await number.textContent())
    await number.click()
    await page.waitForURL('**/leads?**')
    await page.getByText(`${count} 条`, { exact: true }).waitFor()
  })

  it('give an account, whose password is told once and replaced at the first sign-in', async () => {
    const page = await stage.pageAs('administrator', '/people')
    await page.getByRole('button', { name: '开设账户' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('用户名').fill('new.person')
    await dialog.getByLabel('姓名').fill('新来者')
    await dialog.getByRole('button', { name: '开设账户' }).click()
    const given = (await dialog.locator('code').textContent()) ?? ''
    const other = await stage.page()
    await other.goto('/')
    await other.getByLabel('用户名').fill('new.person')
    await other.getByLabel('密码').fill(given)
    await other.keyboard.press('Enter')
    await other.getByLabel('新密码').fill('a-long-enough-phrase-2022')
    await other.getByRole('button', { name: '设置密码' }).click()
    await other.waitForURL('**/leads')
  })

  it('ask nothing of any other place, and browsers complain of nothing', () => {
    expect(stage.outside).toEqual([])
    expect(stage.complaints).toEqual([])
  })
})
