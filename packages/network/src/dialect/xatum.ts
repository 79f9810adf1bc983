import type { Dialect, Facts } from './dialect.js'
import { isObject, nameOf } from './json.js'

const coin: Facts = { coin: 'XEL' }

/** Xatum, the pool protocol of Xelis: a word, a tilde, an object. */
export const xatum: Dialect = {
  protocol: 'xatum',
  read(message) {
    if (message.kind !== 'worded') return null
    const { word, json } = message
    switch (word) {
      case 'shake': {
        const account = nameOf(json['addr'])
        const worker = nameOf(json['work'])
        const agent = nameOf(json['agent'])
        const facts = {
          ...coin,
          ...(account === undefined ? {} : { account }),
          ...(worker === undefined ? {} : { worker }),
          ...(agent === undefined ? {} : { agent }),
        }
        return { act: 'login', from: 'miner', proof: account !== undefined && Array.isArray(json['algos']), facts }
      }
      case 'job':
        return { act: 'job', from: 'pool', proof: nameOf(json['blob']) !== undefined && 'diff' in json, facts: coin }
      case 'submit':
        return {
          act: 'share',
          from: 'miner',
          proof: nameOf(json['data']) !== undefined && nameOf(json['hash']) !== undefined,
          facts: coin,
        }
      case 'success':
        return {
          act: isObject(json) && String(json['msg'] ?? '') === 'ok' ? 'accepted' : 'refused',
          from: 'pool',
          proof: false,
        }
      default:
        return null
    }
  },
}
