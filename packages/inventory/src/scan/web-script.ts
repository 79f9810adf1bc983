import { enoughWeight, identify } from '../machine/identify.js'
import { hear } from '../reply/conversation.js'
import type { Exchange } from '../reply/exchange.js'
import { requestId } from '../request/requests.js'
import type { Asking } from './machine-script.js'

const bitmainPages = [
  '/cgi-bin/get_system_info.cgi',
  '/cgi-bin/get_network_info.cgi',
  '/cgi-bin/get_miner_conf.cgi',
  '/cgi-bin/stats.cgi',
  '/cgi-bin/summary.cgi',
  '/cgi-bin/pools.cgi',
]

/** What to read of a web server that shows one of these in its page, redirect, realm or server name. */
const hints: readonly (readonly [shows: RegExp, paths: readonly string[]])[] = [
  [/AxeOS|bitaxe|Nerd ?(?:Q|Oct)?Axe|Lucky ?miner|ESP-?Miner/i, ['/api/system/info']],
  [/Miner Web Dashboard|epic/i, ['/summary', '/capabilities', '/network']],
  [
    /anthill|vnish/i,
    ['/api/v1/info', '/api/v1/model', '/api/v1/status', '/api/v1/perf-summary', '/api/v1/chains/factory-info'],
  ],
  [
    /Braiins ?OS/i,
    ['/api/v1/version', '/api/v1/miner/details', '/api/v1/miner/stats', '/api/v1/miner/hw/hashboards', '/api/v1/pools'],
  ],
  [/proto ?os/i, ['/api/v1/system', '/api/v1/hardware', '/api/v1/network', '/api/v1/mining', '/api/v1/pools']],
  [/cloud-box|goldshell/i, ['/mcb/status', '/mcb/cgminer?cgminercmd=devs', '/mcb/pools', '/mcb/setting']],
  [/dragonmint|innominer|innosilicon|honorknight/i, ['/api/overview', '/api/summary']],
  [/obelisk/i, ['/api/info']],
  [/daoge|elphapex/i, [...bitmainPages, '/cgi-bin/get_power.cgi']],
  [/sealminer|bitdeer|amazeui/i, ['/cgi-bin/get_system_info', '/cgi-bin/miner_psu_status']],
  [/whatsminer|\/luci\b/i, ['/cgi-bin/luci']],
  [/antMiner|blackMiner|stuMiner|hammer|volcminer|Configuration/i, bitmainPages],
]

/** One read of each kind of API, for a web server that shows nothing of itself: the first that gives JSON decides. */
const openers: readonly string[] = [
  '/api/system/info',
  '/summary',
  '/api/v1/info',
  '/mcb/status',
  '/api/overview',
  '/1/summary',
  '/api.json',
  '/stat',
  '/stats',
  '/api/v1/status',
  '/api/status',
  '/api/v1/system',
  '/api/info',
  '/cgi-bin/get_system_info.cgi',
]

/** What belongs to an opener that was answered. */
const followers: Readonly<Record<string, readonly string[]>> = {
  '/summary': ['/capabilities', '/network'],
  '/api/v1/info': ['/api/v1/model', '/api/v1/status', '/api/v1/perf-summary', '/api/v1/chains/factory-info'],
  '/mcb/status': ['/mcb/cgminer?cgminercmd=devs', '/mcb/pools', '/mcb/setting'],
  '/api/overview': ['/api/summary'],
  '/1/summary': ['/2/backends'],
  '/api/v1/status': ['/api/v1/status/solver', '/api/v1/status/stratum'],
  '/api/status': ['/api/v1/status/solver', '/api/v1/status/stratum'],
  '/api/v1/system': ['/api/v1/hardware', '/api/v1/network', '/api/v1/mining', '/api/v1/pools'],
  '/cgi-bin/get_system_info.cgi': bitmainPages.slice(1),
}

/** Reads a web server inside TLS. Where the machine is known by then, its first page is enough: it shows the certificate. */
export async function securedWebScript(asking: Asking, port: number): Promise<void> {
  if ((identify(hear(asking.exchanges)).best?.weight ?? 0) >= enoughWeight) await asking.ask(port, requestId('http:/'))
  else await webScript(asking, port)
}

/** Reads a web server: its first page, then what that page points to, or one path of each kind. */
export async function webScript(asking: Asking, port: number): Promise<void> {
  const page = await asking.ask(port, requestId('http:/'))
  if (page === null) return
  const shown = [page.realm, page.location, page.server, page.reply.slice(0, 20_000)].join('\n')
  const paths = hints.find(([shows]) => shows.test(shown))?.[1]
  if (paths !== undefined) {
    await readPaths(asking, port, paths)
    return
  }
  if (asking.readsByPost && /用户界面|iceriver/i.test(shown)) {
    await asking.ask(port, requestId('http-post:/user/userpanel'))
    return
  }
  if (holdsJson(page)) return
  // what is named already needs no guessing
  if ((identify(hear(asking.exchanges)).best?.weight ?? 0) >= enoughWeight && page.status === 401) return
  for (const path of openers) {
    const exchange = await asking.ask(port, requestId(`http:${path}`))
    if (exchange === null) return
    if (exchange.status === 401) {
      await readPaths(asking, port, [path, ...(followers[path] ?? [])])
      return
    }
    if (!holdsJson(exchange)) continue
    await readPaths(asking, port, followers[path] ?? [])
    return
  }
}

/** Reads paths in order. A login that the plan has no credential for, or that was refused, ends it. */
async function readPaths(asking: Asking, port: number, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const id = requestId(`http:${path}`)
    const exchange = await asking.ask(port, id)
    if (exchange === null) return
    if (exchange.status !== 401) continue
    const unlocked = await asking.askLocked(port, id)
    if (unlocked === null || unlocked.status === 401) return
  }
}

function holdsJson(exchange: Exchange): boolean {
  return (exchange.status ?? 200) < 400 && /^\s*[{[]/.test(exchange.reply)
}
