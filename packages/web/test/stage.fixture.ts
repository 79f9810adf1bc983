import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configOf, demoBody, makeDemo, serve, type Serving } from '@davylamp/server'
import { importFindings } from '@davylamp/store'
import { type Browser, chromium, type Page } from 'playwright-core'
import { madeUpFindings, madeUpPlaces } from './made-up-findings.fixture.js'

export const chromiumPath = '/usr/bin/chromium'
const quiet =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** The command line as it is installed: what is brought in is scanned by it. */
const davylamp = join(import.meta.dirname, '..', '..', 'cli', 'bin', 'davylamp.js')

export type DemoRole = 'screener' | 'case-officer' | 'reviewer' | 'leader' | 'auditor' | 'administrator'

export interface Screen {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly locale?: string
}

/** The real server with its own database, the accounts of the example, leads that are made up, and a real browser. */
export class Stage {
  /** What pages asked of any other place than the server. */
  readonly outside: string[] = []
  /** What browsers complained of. */
  readonly complaints: string[] = []

  private constructor(
    readonly serving: Serving,
    readonly browser: Browser,
    private readonly folder: string,
    private readonly passwords: ReadonlyMap<string, string>,
  ) {}

  static async open(leadCount = 12): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'davylamp-web-'))
    const config = configOf(
      { databaseUrl: null, origin: null, secret: null, oidc: null },
      { folder, host: '127.0.0.1', port: 0, program: [process.execPath, davylamp] },
    )
    if ('problem' in config) throw new Error(config.problem.en)
    if (config.web === null) throw new Error('The application is not built: run node scripts/build.mjs.')
    const serving = await serve(config, false)
    if ('problem' in serving) throw new Error(serving.problem.en)
    const made = await makeDemo(serving.context)
    const by = { personId: 'the-scan', bodyId: demoBody, role: 'screener' } as const
    const source = { bodyId: demoBody, by, today: '2022-08-01', places: madeUpPlaces, source: 'findings.ndjson' }
    await importFindings(serving.context.store.db, source, madeUpFindings(leadCount))
    const browser = await chromium.launch({ executablePath: chromiumPath, args: quiet.split(' ') })
    return new Stage(serving, browser, folder, new Map(made?.map(({ role, password }) => [role, password])))
  }

  /** An empty page of a browser of its own. */
  async page({ width = 1280, height = 800, colorScheme = 'light', locale = 'zh-CN' }: Screen = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.serving.url,
      viewport: { width, height },
      colorScheme,
      locale,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== this.serving.url) this.outside.push(request.url())
    })
    page.on('console', (message) => {
      // a refused answer is written there too, and is shown on the page in words
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => void this.complaints.push(error.message))
    return page
  }

  usernameOf(role: DemoRole): string {
    return `demo.${role.replace('-', '.')}`
  }

  passwordOf(role: DemoRole): string {
    return this.passwords.get(role) ?? ''
  }

  /** A page on which somebody has signed in, at a path. */
  async pageAs(role: DemoRole, path: string, screen: Screen = {}): Promise<Page> {
    const page = await this.page(screen)
    const answer = await page.request.post('/api/session', {
      data: { username: this.usernameOf(role), password: this.passwordOf(role) },
    })
    if (!answer.ok()) throw new Error(`${role} was not let in: ${answer.status()}`)
    await page.goto(path)
    return page
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.serving.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
