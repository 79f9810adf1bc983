import type { Dialect, Facts } from './dialect.js'
import { isHex, isObject, nameOf } from './json.js'

const coin: Facts = { coin: 'IRON' }

/** Iron Fish: Stratum's verbs with a `body` instead of parameters (ironfish source, rust and typescript stratum messages). */
export const ironFish: Dialect = {
  protocol: 'iron-fish-stratum',
  read(message) {
    if (message.kind !== 'json') return null
    const { method, body } = message.json
    if (!isObject(body)) return null
    switch (method) {
      case 'mining.subscribe': {
        const account = nameOf(body['publicAddress'])
        const worker = nameOf(body['name'])
        const facts = {
          ...coin,
          ...(account === undefined ? {} : { account }),
          ...(worker === undefined ? {} : { worker }),
        }
        return { act: 'login', from: 'miner', proof: isHex(body['publicAddress'], 60, 130), facts }
      }
      case 'mining.subscribed':
        return { act: 'accepted', from: 'pool', proof: 'clientId' in body || 'graffiti' in body }
      case 'mining.set_target':
        return { act: 'difficulty', from: 'pool', proof: isHex(body['target'], 64) }
      case 'mining.notify':
        return {
          act: 'job',
          from: 'pool',
          proof: 'miningRequestId' in body && isHex(body['header'], 64, 2048),
          facts: coin,
        }
      case 'mining.submit':
        return {
          act: 'share',
          from: 'miner',
          proof: 'miningRequestId' in body && isHex(body['randomness'], 8, 32),
          facts: coin,
        }
      case 'mining.submitted':
        return { act: body['result'] === true ? 'accepted' : 'refused', from: 'pool', proof: false }
      default:
        return null
    }
  },
}
