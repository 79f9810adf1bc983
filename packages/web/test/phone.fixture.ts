import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumPath, type Stage } from './stage.fixture.js'

export const pin = 'lamp-2022'

/** A browser with a disk of its own that can be killed and started again, as a phone whose battery falls out. */
export class Phone {
  private process: ChildProcess | null = null
  private browser: Browser | null = null

  private constructor(
    private readonly stage: Stage,
    private readonly disk: string,
  ) {}

  static async open(stage: Stage): Promise<Phone> {
    return new Phone(stage, mkdtempSync(join(tmpdir(), 'davylamp-phone-')))
  }

  /** Starts the browser on its disk and shows the page of the day on site, without a network where that is said. */
  async start({ isOffline = false }: { readonly isOffline?: boolean } = {}): Promise<Page> {
    rmSync(join(this.disk, 'DevToolsActivePort'), { force: true })
    rmSync(join(this.disk, 'SingletonLock'), { force: true })
    const args = [
      ...'--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'.split(
        ' ',
      ),
      ...'--disable-component-update --disable-sync --remote-debugging-port=0 --lang=zh-CN --window-size=390,844'.split(
        ' ',
      ),
      `--user-data-dir=${this.disk}`,
      'about:blank',
    ]
    this.process = spawn(chromiumPath, args, { stdio: 'ignore', detached: true })
    const port = await this.port()
    this.browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    const [context] = this.browser.contexts()
    if (context === undefined) throw new Error('The browser has no window.')
    const page = context.pages()[0] ?? (await context.newPage())
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => void this.stage.complaints.push(error.message))
    await context.addInitScript(() => localStorage.setItem('davylamp.language', 'zh'))
    await context.setOffline(isOffline)
    await page.goto(new URL('/field', this.stage.serving.url).href)
    return page
  }

  /** Kills the browser with all its processes, in the middle of whatever it does. */
  async kill(): Promise<void> {
    const running = this.process
    if (running?.pid === undefined) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    // a group of its own: the processes that this one started, and no other browser
    process.kill(-running.pid, 'SIGKILL')
    await ended
    await this.browser?.close().catch(() => undefined)
    this.process = null
  }

  async close(): Promise<void> {
    await this.kill()
    rmSync(this.disk, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }

  private async port(): Promise<string> {
    for (let tries = 0; tries < 300; tries++) {
      try {
        const port = readFileSync(join(this.disk, 'DevToolsActivePort'), 'utf8').split('\n')[0]
        if (port !== undefined && port !== '') return port
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('The browser did not start.')
  }
}

/** Signs in, and lets the phone take a visit along: afterwards it is open on it. */
export async function takeAlong(stage: Stage, page: Page, title: string): Promise<void> {
  await page.getByLabel(/^口令/).fill(pin)
  await page.getByLabel('再次输入口令').fill(pin)
  await page.getByRole('button', { name: '设置口令' }).click()
  await page.getByRole('button', { name: '从单位选取检查' }).click()
  await signIn(stage, page)
  await page.locator('.line').filter({ hasText: title }).getByRole('button', { name: '取到手机' }).click()
  await page.getByRole('heading', { name: title }).waitFor()
}

export async function signIn(stage: Stage, page: Page): Promise<void> {
  await page.getByLabel('用户名').fill(stage.usernameOf('case-officer'))
  await page.getByLabel('密码').fill(stage.passwordOf('case-officer'))
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

export async function unlock(page: Page, title: string): Promise<void> {
  await page.getByLabel(/^口令/).fill(pin)
  await page.getByRole('button', { name: '打开' }).click()
  await page.getByRole('button', { name: title }).click()
}

/** Comes in, shows certificates, and stands before the machines. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: '到达，开始检查' }).click()
  await page.getByRole('button', { name: '已出示' }).click()
  await open(page, '设备清点')
}

/** Opens a step of the visit. */
export async function open(page: Page, step: string): Promise<void> {
  await page.locator('.steps h3 button', { hasText: step }).click()
}

/** As a scanner types: the number and Enter. */
export async function scan(page: Page, serial: string): Promise<void> {
  await page.locator('#serial').fill(serial)
  await page.keyboard.press('Enter')
}
