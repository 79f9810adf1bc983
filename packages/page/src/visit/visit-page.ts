import { cpus } from 'node:os'
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { PageRun } from '../read/observation.js'
import { Recording } from './recording.js'

export interface VisitOptions {
  /** http or https; the only address that is opened by us. */
  readonly url: string
  /** Program of the browser. */
  readonly browser: string
  readonly seconds: number
}

export interface Visit {
  /** An HTTP Archive with what was said on sockets and how busy the page was. */
  readonly archive: unknown
  /** Why the page did not load; null when it did. */
  readonly failure: string | null
}

/** How long a page may take to begin. */
const loadMs = 30_000
/** Workers whose scripts are asked for. */
const workersMost = 64

/**
 * Shows a page in an installed Chromium for a bounded time and records what it fetches, evaluates, compiles and says on sockets, how
 * many workers it runs and how busy its processes are. The page itself contacts whatever it wants, as in any visitor's browser.
 */
export async function visitPage({ url, browser: executablePath, seconds }: VisitOptions): Promise<Visit> {
  const { chromium } = await import('playwright-core')
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  const args = asRoot ? [...quiet, '--no-sandbox'] : quiet
  const browser = await chromium.launch({ executablePath, headless: true, args })
  try {
    const recording = new Recording(url)
    const page = await (await browser.newContext({ serviceWorkers: 'allow' })).newPage()
    const watched = await watch(page, recording)
    const startedAt = new Date()
    let failure: string | null = null
    const before = await pageSeconds(browser)
    try {
      await page.goto(url, { waitUntil: 'commit', timeout: loadMs })
    } catch (error) {
      failure = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
    }
    if (failure === null) await page.waitForTimeout(seconds * 1000)
    const busySeconds = (await pageSeconds(browser)) - before
    const watchedSeconds = (Date.now() - startedAt.getTime()) / 1000
    const run: PageRun = {
      seconds: watchedSeconds,
      workers: watched.workers(),
      cores: cpus().length,
      coreShare: Math.max(0, busySeconds / watchedSeconds),
    }
    await watched.settle()
    const title = await page.title().catch(() => '')
    return { archive: recording.archive(startedAt, title, `Chromium/${browser.version()}`, run), failure }
  } finally {
    await browser.close()
  }
}

/** Listens to the page's own protocol: requests, sockets, scripts as they are compiled. */
async function watch(page: Page, recording: Recording): Promise<{ workers(): number; settle(): Promise<void> }> {
  const session = await page.context().newCDPSession(page)
  const pending: Promise<unknown>[] = []
  let workers = 0
  // a body that is gone (a redirect, a closed frame) is no loss
  const later = (work: Promise<unknown>): void => void pending.push(work.catch(() => undefined))

  session.on('Network.requestWillBeSent', ({ requestId, request, type }) =>
    recording.request(requestId, request.url, type ?? ''),
  )
  session.on('Network.responseReceived', ({ requestId, response }) => recording.response(requestId, response.mimeType))
  session.on('Network.loadingFinished', ({ requestId }) => {
    if (recording.wants(requestId)) later(fetchBody(session, requestId, recording))
  })
  session.on('Network.webSocketCreated', ({ requestId, url }) => recording.request(requestId, url, 'websocket'))
  session.on('Network.webSocketFrameSent', ({ requestId, response }) =>
    recording.message(requestId, 'send', response.opcode, response.payloadData),
  )
  session.on('Network.webSocketFrameReceived', ({ requestId, response }) =>
    recording.message(requestId, 'receive', response.opcode, response.payloadData),
  )
  session.on('Debugger.scriptParsed', ({ scriptId, url, scriptLanguage, isModule, executionContextAuxData }) => {
    const isModuleOfBytes = scriptLanguage === 'WebAssembly'
    // what was fetched is recorded with its response
    if (String(executionContextAuxData?.['isDefault']) === 'false') return
    if (isModuleOfBytes || (url === '' && isModule !== true)) later(fetchSource(session, scriptId, url, recording))
  })
  page.on('worker', (worker) => {
    if (workers++ >= workersMost || !worker.url().startsWith('blob:')) return
    const text = page.evaluate(async (address) => (await fetch(address)).text(), worker.url())
    later(text.then((script) => recording.made(worker.url(), 'text/javascript', Buffer.from(script))))
  })
  await session.send('Network.enable', { maxTotalBufferSize: 64 * 2 ** 20, maxResourceBufferSize: 16 * 2 ** 20 })
  await session.send('Debugger.enable')
  await session.send('Debugger.setSkipAllPauses', { skip: true })
  return {
    workers: () => workers,
    settle: async () => void (await Promise.race([Promise.all(pending), page.waitForTimeout(5000)])),
  }
}

async function fetchBody(session: CDPSession, requestId: string, recording: Recording): Promise<void> {
  const { body, base64Encoded } = await session.send('Network.getResponseBody', { requestId })
  recording.body(requestId, Buffer.from(body, base64Encoded ? 'base64' : 'utf8'))
}

/** The text of a script that was evaluated, or the bytes of a module that was compiled, wherever they came from. */
async function fetchSource(session: CDPSession, scriptId: string, url: string, recording: Recording): Promise<void> {
  const { scriptSource, bytecode } = await session.send('Debugger.getScriptSource', { scriptId })
  if (bytecode !== undefined && bytecode !== '')
    recording.made(url === '' ? `wasm:${scriptId}` : url, 'application/wasm', Buffer.from(bytecode, 'base64'))
  else if (scriptSource.length > 40) recording.made(`eval:${scriptId}`, 'text/javascript', Buffer.from(scriptSource))
}

/** Seconds of processor time that all processes of pages have used, by the browser's own account. */
async function pageSeconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}
