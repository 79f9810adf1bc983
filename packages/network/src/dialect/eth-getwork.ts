import { agentOf, type Dialect } from './dialect.js'
import { isHex } from './json.js'

/**
 * Ethereum's `eth_getWork` and `eth_submitWork` over HTTP (Ethereum JSON-RPC, since removed): a miner asks its node again and
 * again. `eth_mining`, `eth_hashrate` and `eth_call` are calls of wallets and monitors, and are not read.
 */
export const ethGetwork: Dialect = {
  protocol: 'eth-getwork',
  overHttp: true,
  read(message, dialogue) {
    if (message.kind !== 'json' || message.http === null) return null
    const { json, http } = message
    const params: readonly unknown[] = Array.isArray(json['params']) ? json['params'] : []
    if (http.request) {
      if (json['method'] === 'eth_getWork')
        return { act: 'subscribe', from: 'miner', proof: false, facts: agentOf(http) }
      const share =
        json['method'] === 'eth_submitWork' && params.length >= 3 && isWord(params[0], 16) && isWord(params[1], 64)
      return share ? { act: 'share', from: 'miner', proof: true, facts: { ...agentOf(http), coin: 'ETH/ETC' } } : null
    }
    const { result } = json
    const work = Array.isArray(result) && result.length >= 3 && result.slice(0, 3).every((value) => isWord(value, 64))
    if (work) return { act: 'job', from: 'pool', proof: true, facts: { coin: 'ETH/ETC' } }
    if (dialogue.asked(json['id']) === 'share')
      return { act: result === true ? 'accepted' : 'refused', from: 'pool', proof: false }
    return null
  },
}

function isWord(value: unknown, digits: number): boolean {
  return typeof value === 'string' && value.startsWith('0x') && isHex(value.slice(2), digits)
}
