import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, open, Phone, scan, signIn, takeAlong, unlock } from './phone.fixture.js'
import { officeHolds, planVisit, type PlannedVisit } from './planned-visit.fixture.js'
import { chromiumPath, Stage } from './stage.fixture.js'

const machineCount = 217
const serialOf = (n: number) => `SMTTYRHBDJAAI${String(n).padStart(4, '0')}`

let stage: Stage
let phone: Phone

describe.skipIf(!existsSync(chromiumPath))("a day on site without a network (needs Debian's Chromium)", () => {
  beforeAll(async () => {
    stage = await Stage.open(1)
    phone = await Phone.open(stage)
  })
  afterAll(async () => {
    await phone.close()
    await stage.close()
  })

  it('holds 217 machines through two deaths of the browser, and brings each to the office once', async () => {
    const visit = await planVisit(stage, '石板水电站')
    let page = await phone.start()
    await takeAlong(stage, page, visit.title)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.context().setOffline(true)
    await begin(page)
    await enter(page, 0, 80)
    await phone.kill()

    page = await phone.start({ isOffline: true })
    await unlock(page, visit.title)
    await open(page, '设备清点')
    expect(await counted(page)).toBe('80')
    await enter(page, 80, 160)
    await phone.kill()

    page = await phone.start({ isOffline: true })
    await unlock(page, visit.title)
    await open(page, '设备清点')
    expect(await counted(page)).toBe('160')
    await enter(page, 160, machineCount)
    await scan(page, serialOf(5).toLowerCase())
    await page.getByText(`${serialOf(5).toLowerCase()} 已登记过`).waitFor()
    expect(await counted(page)).toBe(String(machineCount))
    await page.getByRole('button', { name: `清点完毕，列入清单（${machineCount} 台）` }).click()
    await finish(page)

    await page.getByRole('button', { name: '发送' }).click()
    await page.getByText('没有网络。已写入的内容都在手机上').waitFor()
    await page.context().setOffline(false)
    // who is signed in may have died with the browser
    const name = page.getByLabel('用户名')
    await name.or(page.getByText('手机上已清除')).waitFor()
    if (await name.isVisible()) await signIn(stage, page)
    await page.getByText('手机上已清除').waitFor()
    await expectAll(visit)
    // nothing of the visit is left on the phone, nor the key
    expect(await leftOnPhone(page)).toEqual({ rows: 0, lock: 0 })
  }, 240_000)
})

async function enter(page: Page, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n++) await scan(page, serialOf(n))
  await page.waitForFunction((count) => document.querySelector('.big')?.textContent === String(count), to)
}

async function counted(page: Page): Promise<string | null> {
  const big = page.locator('.big')
  await big.waitFor()
  return big.textContent()
}

/** Evidence, dismantling, the paper signed, the end. */
async function finish(page: Page): Promise<void> {
  await open(page, '处置措施')
  expect(await page.getByRole('button', { name: '拆除设备' }).isDisabled()).toBe(true)
  await open(page, '固定证据')
  await page.getByLabel('序列号照片').check()
  await page.getByRole('button', { name: '证据已固定' }).click()
  await open(page, '处置措施')
  await page.getByRole('button', { name: '拆除设备' }).click()
  await open(page, '签字')
  await page.getByLabel('签字人').fill('电站负责人')
  await page.getByRole('button', { name: '已在纸质文书上签字' }).click()
  await page.getByRole('button', { name: '结束检查' }).click()
  await page.getByText('检查已结束').waitFor()
}

async function expectAll(visit: PlannedVisit): Promise<void> {
  const { status, records, events } = await officeHolds(stage, visit)
  const serials = records.filter(({ kind }) => kind === 'machine-entered').map(({ data }) => data['serial'])
  expect(serials).toEqual(Array.from({ length: machineCount }, (_, n) => serialOf(n)))
  expect(Object.keys(status.machines)).toHaveLength(machineCount)
  expect(Object.keys(status.measures)).toHaveLength(1)
  expect(status.visits[visit.visitId]).toMatchObject({ result: 'checked', evidence: [{ what: ['serial-photos'] }] })
  expect(events.map(({ kind }) => kind).slice(-5)).toEqual([
    'visit-begun',
    'machines-listed',
    'evidence-fixed',
    'measure-taken',
    'visit-ended',
  ])
}

function leftOnPhone(page: Page): Promise<{ rows: number; lock: number }> {
  return page.evaluate(
    () =>
      new Promise<{ rows: number; lock: number }>((resolve, reject) => {
        const opening = indexedDB.open('davylamp-field')
        opening.addEventListener('error', () => reject(new Error('The store does not open.')))
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(['rows', 'lock'])
          const rows = transaction.objectStore('rows').count()
          const lock = transaction.objectStore('lock').count()
          transaction.addEventListener('complete', () => resolve({ rows: rows.result, lock: lock.result }))
        })
      }),
  )
}
