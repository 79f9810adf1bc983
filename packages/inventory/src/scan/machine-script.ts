import { identify } from '../machine/identify.js'
import { hear } from '../reply/conversation.js'
import type { Exchange } from '../reply/exchange.js'
import { knockOnly, tlsPorts } from '../request/reachable.js'
import { type RequestId, requestId } from '../request/requests.js'
import { programScript } from './program-script.js'
import { securedWebScript, webScript } from './web-script.js'

/** Asks one machine; gives what came, or null when nothing did. Exchanges are collected by whoever made it. */
export interface Asking {
  ask(port: number, id: RequestId): Promise<Exchange | null>
  /** Answers a login with the plan's credential, if it has one for it. */
  askLocked(port: number, id: RequestId): Promise<Exchange | null>
  readonly exchanges: readonly Exchange[]
  readonly readsByPost: boolean
}

const cgminerPorts = new Set([4028, 4029])

/** Reads one machine over its open ports: least first, deeper only where something answers, one request at a time. */
export async function machineScript(asking: Asking, open: readonly number[]): Promise<void> {
  const order = (port: number) =>
    cgminerPorts.has(port) ? 0 : port === 4111 || port === 4433 ? 1 : tlsPorts.includes(port) ? 3 : 2
  for (const port of open.toSorted((a, b) => order(a) - order(b) || a - b)) {
    if (cgminerPorts.has(port)) await cgminerScript(asking, port)
    else if (port === 4111)
      await askAll(asking, port, [
        'iceriver:info',
        'iceriver:boardpow',
        'iceriver:getpool',
        'iceriver:board',
        'iceriver:getnet',
      ])
    else if (port === 4433)
      await askAll(asking, port, [
        'whatsminer-v3:device',
        'whatsminer-v3:summary',
        'whatsminer-v3:pools',
        'whatsminer-v3:edevs',
      ])
    else if (knockOnly.includes(port)) continue
    else if (tlsPorts.includes(port)) await securedWebScript(asking, port)
    else if (!(await programScript(asking, port))) await webScript(asking, port)
  }
}

/** The questions in order; the first that stays unanswered ends them. */
async function askAll(asking: Asking, port: number, names: readonly string[]): Promise<boolean> {
  for (const name of names) {
    const exchange = await asking.ask(port, requestId(name))
    if (exchange === null) return false
  }
  return true
}

/** What a family answers beside the usual commands. */
const further: Readonly<Record<string, readonly string[]>> = {
  whatsminer: [
    'cgminer:edevs',
    'cgminer:devdetails',
    'whatsminer:get_miner_info',
    'whatsminer:get_version',
    'whatsminer:get_psu',
    'whatsminer:status',
  ],
  braiins: ['cgminer:devdetails', 'cgminer:tunerstatus'],
  luxos: ['cgminer:config', 'cgminer:power'],
  avalon: ['cgminer:estats'],
  honorknight: ['cgminer:edevs'],
}

async function cgminerScript(asking: Asking, port: number): Promise<void> {
  const version = await asking.ask(port, requestId('cgminer:version'))
  // some makers put a web server there
  if (version === null || version.transport === 'http') {
    await webScript(asking, port)
    return
  }
  for (const name of ['summary', 'pools', 'stats', 'devs']) await asking.ask(port, requestId(`cgminer:${name}`))
  const family = identify(hear(asking.exchanges)).best?.family.id
  for (const name of further[family ?? ''] ?? []) await asking.ask(port, requestId(name))
}
