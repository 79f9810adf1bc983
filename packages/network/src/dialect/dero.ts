import type { Dialect, Facts } from './dialect.js'
import { isHex, nameOf } from './json.js'

const coin: Facts = { coin: 'DERO' }

/** DERO's getwork over WebSocket: the path names the wallet, jobs are pushed as flat objects. */
export const dero: Dialect = {
  protocol: 'dero-getwork',
  read(message) {
    if (message.kind === 'http') {
      const match = /^\/ws\/(dero1[a-z0-9]{50,80}|deto1[a-z0-9]{50,80})(?:\.(.+))?$/.exec(message.http.target)
      if (match?.[1] === undefined) return null
      return {
        act: 'login',
        from: 'miner',
        proof: true,
        facts: { ...coin, account: match[1], ...(match[2] === undefined ? {} : { worker: match[2] }) },
      }
    }
    if (message.kind !== 'json') return null
    const { json } = message
    if (
      isHex(json['blockhashing_blob'], 90, 256) &&
      nameOf(json['jobid']) !== undefined &&
      typeof json['height'] === 'number'
    )
      return { act: 'job', from: 'pool', proof: true, facts: coin }
    if (isHex(json['mbl_blob'], 90, 256) && nameOf(json['jobid']) !== undefined)
      return { act: 'share', from: 'miner', proof: true, facts: coin }
    return null
  },
}
