import type { Dialect } from './dialect.js'
import { nameOf } from './json.js'

/**
 * EthereumStratum/1.0.0 of NiceHash, used by Kaspa and Ravencoin bridges too: Stratum v1 whose subscribe and whose reply
 * name the protocol.
 */
export const ethereumStratum1: Dialect = {
  protocol: 'ethereum-stratum/1',
  read(message) {
    if (message.kind !== 'json') return null
    const { method, params, result } = message.json
    const named = (value: unknown): boolean => typeof value === 'string' && value.startsWith('EthereumStratum/1')
    if (method === 'mining.subscribe' && Array.isArray(params) && params.some(named)) {
      const agent = nameOf(params[0])
      return { act: 'subscribe', from: 'miner', proof: true, ...(agent === undefined ? {} : { facts: { agent } }) }
    }
    if (Array.isArray(result) && Array.isArray(result[0]) && result[0].some(named))
      return { act: 'accepted', from: 'pool', proof: true }
    return null
  },
}
