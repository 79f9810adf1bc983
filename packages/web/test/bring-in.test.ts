import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './barriers.fixture.js'
import { minerCapture } from './miner-capture.fixture.js'
import { chromiumPath, Stage } from './stage.fixture.js'

let stage: Stage

describe.skipIf(!existsSync(chromiumPath))("bringing records in, in a real browser (needs Debian's Chromium)", () => {
  beforeAll(async () => {
    stage = await Stage.open(0)
  })
  afterAll(() => stage.close())

  it('goes from a dropped capture to a lead, and says what could not be read', async () => {
    const page = await stage.pageAs('screener', '/bring-in')
    await page
      .getByLabel('选择文件', { exact: true })
      .last()
      .setInputFiles([
        { name: 'uplink.pcap', mimeType: '', buffer: minerCapture() },
        { name: '台账.csv', mimeType: '', buffer: Buffer.from('甲,乙\n1,2\n') },
      ])
    await page.getByRole('button', { name: '开始扫描' }).click()
    await page.getByText('扫描得到 1 条线索').waitFor({ timeout: 90_000 })
    expect(await page.getByRole('region', { name: '识别结果' }).textContent()).toContain('网络抓包')
    expect(await page.locator('.unread').textContent()).toContain('台账.csv')
    expect(await barriers(page)).toEqual([])
    await page.getByRole('link', { name: '查看线索' }).click()
    await page.locator('tr[aria-rowindex]').dblclick()
    await page.getByText('farm').first().waitFor()
    await page.getByText('提交份额').first().waitFor()
  })

  it('reads a table again by the columns that somebody named', async () => {
    const page = await stage.pageAs('screener', '/bring-in')
    const rows = Array.from(
      { length: 48 },
      (_, hour) => `A1;2022-08-0${1 + Math.floor(hour / 24)} ${String(hour % 24).padStart(2, '0')}:00;3,5`,
    )
    const buffer = Buffer.from(`甲;乙;丙\n${rows.join('\n')}\n`)
    await page
      .getByLabel('选择文件', { exact: true })
      .last()
      .setInputFiles([{ name: 'x.csv', mimeType: '', buffer }])
    await page.getByText('已到').waitFor()
    await page.getByText('列名没有认出').click()
    const choose = async (label: string, option: string) => {
      const box = page.getByRole('combobox', { name: label, exact: true })
      await box.click()
      const shown = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
      const at = (await shown.allTextContents()).indexOf(option)
      for (let step = 0; step < at; step++) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    }
    await choose('表', 'x.csv')
    await choose('甲', '计量点')
    await choose('乙', '时间')
    await choose('丙', '数值')
    await page.getByRole('button', { name: '开始扫描' }).click()
    await page.getByText('负荷读数').waitFor({ timeout: 90_000 })
  })

  it('is for those who take records in', async () => {
    const page = await stage.pageAs('reviewer', '/leads')
    await page.getByRole('navigation').getByText('线索').waitFor()
    expect(await page.getByRole('link', { name: '导入' }).count()).toBe(0)
    expect((await page.request.post('/api/intake', { headers: { origin: stage.serving.url } })).status()).toBe(403)
  })

  it('asks nothing of any other place, and browsers complain of nothing', () => {
    expect(stage.outside).toEqual([])
    expect(stage.complaints).toEqual([])
  })
})
