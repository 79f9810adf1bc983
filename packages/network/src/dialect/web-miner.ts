import type { Dialect } from './dialect.js'
import { isHex, isObject, nameOf } from './json.js'

/** Miners in web pages after Coinhive's fashion: objects with `type` and `params` over WebSocket. The site's key is the account. */
export const webMiner: Dialect = {
  protocol: 'web-miner',
  read(message) {
    if (message.kind !== 'json') return null
    const { type, params } = message.json
    if (typeof type !== 'string' || !isObject(params)) return null
    const coin = { coin: 'XMR' }
    switch (type) {
      case 'auth': {
        const account = nameOf(params['site_key'])
        return account === undefined ? null : { act: 'login', from: 'miner', proof: true, facts: { account } }
      }
      case 'authed':
        return 'hashes' in params ? { act: 'accepted', from: 'pool', proof: true } : null
      case 'job': {
        const proof =
          isHex(params['blob'], 140, 1024) && isHex(params['target'], 8, 16) && nameOf(params['job_id']) !== undefined
        return proof ? { act: 'job', from: 'pool', proof, facts: coin } : null
      }
      case 'submit': {
        const proof = isHex(params['nonce'], 8) && isHex(params['result'], 64)
        return proof ? { act: 'share', from: 'miner', proof, facts: coin } : null
      }
      case 'hash_accepted':
        return { act: 'accepted', from: 'pool', proof: 'hashes' in params }
      default:
        return null
    }
  },
}
