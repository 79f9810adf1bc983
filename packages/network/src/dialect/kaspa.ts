import { accountFacts } from './account.js'
import type { Dialect, Facts } from './dialect.js'
import { nameOf } from './json.js'

const coin: Facts = { coin: 'KAS' }

/** Kaspa's bridge dialect: Stratum v1 verbs, a job of four 64-bit numbers and a time, accounts `kaspa:q…`. */
export const kaspa: Dialect = {
  protocol: 'kaspa-stratum',
  read(message) {
    if (message.kind !== 'json') return null
    const { method, params } = message.json
    if (!Array.isArray(params)) return null
    const [first, second, third] = params as readonly unknown[]
    if (method === 'mining.authorize' && typeof first === 'string' && /^kaspa(?:test)?:[qp][a-z0-9]{50,70}/.test(first))
      return { act: 'login', from: 'miner', proof: true, facts: { ...accountFacts(first), ...coin } }
    const words = Array.isArray(second) && second.length === 4 && second.every((word) => typeof word === 'number')
    if (method === 'mining.notify' && words && nameOf(String(first)) !== undefined && typeof third === 'number')
      return { act: 'job', from: 'pool', proof: true, facts: coin }
    return null
  },
}
