import type { Dialect } from './dialect.js'
import { isHex, isObject, nameOf } from './json.js'

/** EthereumStratum/2.0.0 (EIP-1571): `mining.hello` opens, `mining.set` sets epoch and target, numbers are bare hex. */
export const ethereumStratum2: Dialect = {
  protocol: 'ethereum-stratum/2',
  read(message) {
    if (message.kind !== 'json') return null
    const { method, params, result } = message.json
    switch (method) {
      case 'mining.hello': {
        if (!isObject(params) || !String(params['proto'] ?? '').startsWith('EthereumStratum/2')) return null
        const agent = nameOf(params['agent'])
        return { act: 'subscribe', from: 'miner', proof: true, ...(agent === undefined ? {} : { facts: { agent } }) }
      }
      case 'mining.set': {
        if (!isObject(params)) return null
        const proof = isHex(params['target'], 1, 64) || isHex(params['epoch'], 1, 8)
        return { act: 'difficulty', from: 'pool', proof }
      }
      case 'mining.noop':
      case 'mining.bye':
        return { act: 'upkeep', from: 'miner', proof: false }
      default:
        return isObject(result) && String(result['proto'] ?? '').startsWith('EthereumStratum/2')
          ? { act: 'accepted', from: 'pool', proof: true }
          : null
    }
  },
}
