import type { Transport } from '../reply/exchange.js'

/** A request that may leave, with everything that it consists of. */
export interface AllowedRequest {
  readonly transport: Transport
  /** Payload, without framing; for HTTP the path. */
  readonly text: string
  readonly method?: 'GET' | 'POST'
  readonly body?: string
  /** A read whose maker made it a POST: only where the plan says so. */
  readonly byPost?: true
}

const cgminerCommands = [
  'version',
  'config',
  'summary',
  'pools',
  'devs',
  'edevs',
  'devdetails',
  'stats',
  'estats',
  'coin',
  'notify',
  // Braiins OS and LuxOS read these beside cgminer's own
  'tunerstatus',
  'fans',
  'temps',
  'power',
] as const

const whatsminerCommands = ['get_version', 'get_miner_info', 'get_psu', 'get_error_code', 'status'] as const

const paths = [
  '/',
  // CGI pages of Bitmain's web server and its copies
  '/cgi-bin/get_system_info.cgi',
  '/cgi-bin/get_network_info.cgi',
  '/cgi-bin/get_miner_conf.cgi',
  '/cgi-bin/stats.cgi',
  '/cgi-bin/summary.cgi',
  '/cgi-bin/pools.cgi',
  '/cgi-bin/get_power.cgi',
  // SealMiner
  '/cgi-bin/get_system_info',
  '/cgi-bin/miner_psu_status',
  // ESP-Miner
  '/api/system/info',
  // ePIC; also lolMiner and T-Rex
  '/summary',
  '/capabilities',
  '/network',
  // Vnish
  '/api/v1/info',
  '/api/v1/model',
  '/api/v1/status',
  '/api/v1/perf-summary',
  '/api/v1/chains/factory-info',
  // Braiins OS
  '/api/v1/version',
  '/api/v1/miner/details',
  '/api/v1/miner/stats',
  '/api/v1/miner/hw/hashboards',
  // Proto
  '/api/v1/system',
  '/api/v1/hardware',
  '/api/v1/network',
  '/api/v1/mining',
  '/api/v1/pools',
  // Goldshell
  '/mcb/status',
  '/mcb/cgminer?cgminercmd=devs',
  '/mcb/pools',
  '/mcb/setting',
  // Innosilicon, DragonMint, Honorknight, Obelisk
  '/api/overview',
  '/api/type',
  '/api/summary',
  '/api/info',
  // status pages of LuCI (WhatsMiner)
  '/cgi-bin/luci',
  // mining programs
  '/1/summary',
  '/2/backends',
  '/api.json',
  '/stat',
  '/stats',
  '/status',
  '/api/v1/status',
  '/api/v1/status/solver',
  '/api/v1/status/stratum',
  '/api/status',
] as const

const iceriverIds = ['info', 'fan', 'board', 'boardpow', 'getnet', 'getpool'] as const

const whatsminerV3 = [
  ['device', '{"cmd":"get.device.info"}'],
  ['summary', '{"cmd":"get.miner.status","param":"summary"}'],
  ['pools', '{"cmd":"get.miner.status","param":"pools"}'],
  ['edevs', '{"cmd":"get.miner.status","param":"edevs"}'],
] as const

const rpc = [
  ['getstat1', '{"id":0,"jsonrpc":"2.0","method":"miner_getstat1"}'],
  ['getstatdetail', '{"id":0,"jsonrpc":"2.0","method":"miner_getstatdetail"}'],
  ['getstat', '{"id":"0","method":"getstat"}'],
  ['subscribe-info', '{"id":1,"method":"subscribe.info","params":[]}'],
  ['algorithm-list', '{"id":1,"method":"algorithm.list","params":[]}'],
  ['device-list', '{"id":1,"method":"device.list","params":[]}'],
] as const

const words = ['summary|', 'pool|', 'hwinfo|', 'threads|', 'stats'] as const

/**
 * The compiled list of everything that may be sent: reads only. The sender takes a name of this list and an address and
 * nothing else, so no other bytes can leave. Writes of the same APIs (addpool, reboot, restart, ascset, set.*, miner_restart,
 * find-miner, logout …) stand nowhere here, and a test holds the list against them.
 */
export const allowedRequests = build()

/** Name of an allowed request: `cgminer:version`, `http:/api/system/info`. */
export type RequestId = string & { readonly allowed: unique symbol }

function build(): ReadonlyMap<RequestId, AllowedRequest> {
  const all: [string, AllowedRequest][] = [
    ...cgminerCommands.map((name): [string, AllowedRequest] => [
      `cgminer:${name}`,
      { transport: 'cgminer', text: `{"command":"${name}"}` },
    ]),
    ...whatsminerCommands.map((name): [string, AllowedRequest] => [
      `whatsminer:${name}`,
      { transport: 'cgminer', text: `{"cmd":"${name}"}` },
    ]),
    ...paths.map((path): [string, AllowedRequest] => [
      `http:${path}`,
      { transport: 'http', method: 'GET', text: path },
    ]),
    ...iceriverIds.map((id): [string, AllowedRequest] => [
      `iceriver:${id}`,
      { transport: 'json-lines', text: `{"id":"${id}"}` },
    ]),
    ...whatsminerV3.map(([name, text]): [string, AllowedRequest] => [
      `whatsminer-v3:${name}`,
      { transport: 'len32le', text },
    ]),
    ...rpc.map(([name, text]): [string, AllowedRequest] => [`rpc:${name}`, { transport: 'json-rpc', text }]),
    ...words.map((text): [string, AllowedRequest] => [`text:${text}`, { transport: 'text', text }]),
    [
      'http-post:/user/userpanel',
      { transport: 'http', method: 'POST', text: '/user/userpanel', body: 'post=4', byPost: true },
    ],
  ]
  return new Map(all.map(([id, request]) => [id as RequestId, request]))
}

/** The name as a name of the list; null for any other, as an older journal may hold. */
export function knownRequest(name: string): RequestId | null {
  const id = name as RequestId
  return allowedRequests.has(id) ? id : null
}

/** The name as a name of the list; throws for any other: a broken promise of our own. */
export function requestId(name: string): RequestId {
  const id = name as RequestId
  if (!allowedRequests.has(id)) throw new RangeError(`${name} is no allowed request`)
  return id
}
