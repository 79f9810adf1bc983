import type { Dialect, Facts } from './dialect.js'
import { isHex, isObject } from './json.js'

const coin: Facts = { coin: 'XCH' }

/** Chia farming at a pool (Chia pool protocol 1.0) where it is not encrypted: proof of space, not of work. */
export const chia: Dialect = {
  protocol: 'chia-pool',
  overHttp: true,
  read(message) {
    if (message.kind !== 'json' || message.http === null) return null
    const { json, http } = message
    const payload = isObject(json['payload']) ? json['payload'] : null
    if (http.request && payload !== null && isHex(String(payload['launcher_id']).replace(/^0x/, ''), 64)) {
      const partial = isObject(payload['proof_of_space'])
      return { act: partial ? 'share' : 'login', from: 'miner', proof: true, facts: coin }
    }
    if (!http.request && 'target_puzzle_hash' in json && 'minimum_difficulty' in json)
      return { act: 'job', from: 'pool', proof: true, facts: coin }
    return null
  },
}
