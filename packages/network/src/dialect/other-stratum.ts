import { accountFacts } from './account.js'
import type { Dialect } from './dialect.js'
import { isHex, isObject, nameOf } from './json.js'

/**
 * What CKB, Handshake, Alephium, Ergo, Conflux, Aleo, Nexa, Radiant and their kin add to Stratum v1: targets of 64 digits,
 * jobs in objects, nonces with or without 0x. Read after the dialects that know their coin.
 */
export const otherStratum: Dialect = {
  protocol: 'stratum-v1',
  read(message) {
    if (message.kind !== 'json') return null
    const { method, params } = message.json
    const list: readonly unknown[] | null = Array.isArray(params) ? params : null
    switch (method) {
      case 'mining.set_target':
        return list !== null && isHex(bare(list[0]), 16, 64) ? { act: 'difficulty', from: 'pool', proof: true } : null
      case 'mining.notify': {
        const jobs = (list ?? [params]).filter((job) => isObject(job))
        const proof = jobs.some((job) => Object.values(job).some((value) => isHex(bare(value), 64, 8192)))
        return proof ? { act: 'job', from: 'pool', proof } : null
      }
      case 'mining.submit': {
        const job = isObject(params) ? params : null
        if (job === null || !isHex(bare(job['nonce']), 8, 64)) return null
        return { act: 'share', from: 'miner', proof: true, facts: accountFacts(job['worker']) }
      }
      case 'mining.hello':
        return {
          act: 'subscribe',
          from: 'miner',
          proof: list !== null && nameOf(list[0]) !== undefined && list.length >= 3,
        }
      default:
        return null
    }
  },
}

function bare(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith('0x') ? value.slice(2) : value
}
