import { nameOf, isHex, type JsonObject } from './json.js'
import type { Dialect, Facts } from './dialect.js'

const coin: Facts = { coin: 'BEAM' }

/** Beam's mining protocol (wiki of Beam, "Beam mining protocol API"): flat objects with `method`, `input`, `output`. */
export const beam: Dialect = {
  protocol: 'beam-stratum',
  read(message) {
    if (message.kind !== 'json') return null
    const { json } = message
    switch (json['method']) {
      case 'login':
        return login(json)
      case 'job': {
        const proof = isHex(json['input'], 64) && typeof json['difficulty'] === 'number'
        return proof ? { act: 'job', from: 'pool', proof, facts: coin } : null
      }
      case 'solution': {
        const proof = isHex(json['nonce'], 16) && isHex(json['output'], 64, 512)
        return proof ? { act: 'share', from: 'miner', proof, facts: coin } : null
      }
      case 'result': {
        const { code } = json
        if (typeof code !== 'number' || nameOf(json['description']) === undefined) return null
        return {
          act: code === 0 || code === 1 ? 'accepted' : 'refused',
          from: 'pool',
          proof: isHex(json['nonceprefix'], 2, 16),
        }
      }
      default:
        return null
    }
  },
}

/** The key is an account where it is a wallet with its worker; a secret of a node stays out. */
function login(json: JsonObject): ReturnType<Dialect['read']> {
  const key = nameOf(json['api_key'])
  if (key === undefined || 'params' in json) return null
  const match = /^([0-9a-f]{60,80})(?:[./](.+))?$/.exec(key)
  const account = match?.[1] === undefined ? {} : { account: match[1] }
  const worker = match?.[2] === undefined ? {} : { worker: match[2] }
  return { act: 'login', from: 'miner', proof: match !== null, facts: { ...coin, ...account, ...worker } }
}
