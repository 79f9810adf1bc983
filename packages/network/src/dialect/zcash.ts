import { accountFacts } from './account.js'
import type { Dialect } from './dialect.js'
import { isHex } from './json.js'

/**
 * Stratum for Zcash and other Equihash coins (ZIP 301): a target instead of a difficulty, and shares that carry the whole
 * solution.
 */
export const zcash: Dialect = {
  protocol: 'zcash-stratum',
  read(message) {
    if (message.kind !== 'json') return null
    const { method, params } = message.json
    if (!Array.isArray(params)) return null
    const [first, second, third, fourth, fifth] = params as readonly unknown[]
    const coin = { coin: 'ZEC/ZEN' }
    if (method === 'mining.submit' && isHex(fifth, 200, 8192) && isHex(third, 8) && isHex(fourth, 2, 64))
      return { act: 'share', from: 'miner', proof: true, facts: { ...accountFacts(first), ...coin } }
    const notified =
      method === 'mining.notify' &&
      params.length >= 8 &&
      isHex(second, 8) &&
      isHex(third, 64) &&
      isHex(fourth, 64) &&
      isHex(fifth, 64) &&
      typeof params[7] === 'boolean'
    return notified ? { act: 'job', from: 'pool', proof: true, facts: coin } : null
  },
}
