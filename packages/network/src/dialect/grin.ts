import { accountFacts } from './account.js'
import type { Dialect, Facts } from './dialect.js'
import { isHex, isObject, nameOf } from './json.js'

const coin: Facts = { coin: 'GRIN' }

/** Grin's Stratum (RFC 0003 of Grin): JSON-RPC 2.0 with `login`, `getjobtemplate`, and work as `pre_pow` and cuckoo cycles. */
export const grin: Dialect = {
  protocol: 'grin-stratum',
  read(message, dialogue) {
    if (message.kind !== 'json') return null
    const { method, params, result, error } = message.json
    const work = isObject(params) ? params : isObject(result) ? result : null
    if (work !== null && isHex(work['pre_pow'], 100, 4096) && typeof work['height'] === 'number')
      return { act: 'job', from: 'pool', proof: true, facts: coin }
    if (
      method === 'submit' &&
      isObject(params) &&
      Array.isArray(params['pow']) &&
      typeof params['edge_bits'] === 'number'
    )
      return { act: 'share', from: 'miner', proof: true, facts: coin }
    if (
      method === 'login' &&
      isObject(params) &&
      /^grin/i.test(String(params['agent'] ?? '')) &&
      !('result' in message.json)
    ) {
      const agent = nameOf(params['agent'])
      return {
        act: 'login',
        from: 'miner',
        proof: true,
        facts: { ...accountFacts(params['login']), ...coin, ...(agent === undefined ? {} : { agent }) },
      }
    }
    if (method === 'submit' && 'result' in message.json && dialogue.lastAsked === 'share')
      return { act: error === null || error === undefined ? 'accepted' : 'refused', from: 'pool', proof: false }
    return null
  },
}
