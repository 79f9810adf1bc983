import type { Message } from '../framing/framing.js'

/**
 * Traffic close to mining that is not mining, by method names: wallets that ask an Electrum server, programs that ask a node.
 * It explains a machine and accuses nobody.
 */
export function relativeOf(message: Message): string | null {
  if (message.kind !== 'json') return null
  const { method } = message.json
  if (typeof method !== 'string') return null
  if (/^blockchain\.|^server\.(version|features|peers\.subscribe)$|^mempool\.get_/.test(method)) return 'wallet'
  if (message.http?.request !== true) return null
  if (nodeCalls.has(method)) return 'node-monitor'
  return moneroCalls.has(method) ? 'wallet' : null
}

/** Calls of Bitcoin's and Ethereum's nodes that monitors make. */
const nodeCalls: ReadonlySet<string> = new Set([
  'getmininginfo',
  'getblockchaininfo',
  'getnetworkhashps',
  'getnetworkinfo',
  'getmempoolinfo',
  'getpeerinfo',
  'getblockcount',
  'getbestblockhash',
  'eth_mining',
  'eth_hashrate',
  'eth_syncing',
  'eth_blockNumber',
])

/** Calls of Monero's wallets and explorers to a node. */
const moneroCalls: ReadonlySet<string> = new Set([
  'get_info',
  'get_last_block_header',
  'get_block_header_by_height',
  'get_fee_estimate',
  'sync_info',
])
