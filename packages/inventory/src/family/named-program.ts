import type { Conversation } from '../reply/conversation.js'
import { type Fields, fieldsOf, isFields, numberOf, textOf } from '../reply/fields.js'
import { rateOfText } from '../reply/rate.js'
import type { Family } from './family.js'
import { saysTell } from './tell.js'

/** Programs that name themselves in one of the usual fields and whose further form is not known to us. */
export const namedProgram: Family = {
  id: 'named-program',
  name: 'a program that names itself',
  kin: 'program',
  weigh: (conversation) => {
    const named = nameOf(conversation)
    return named === null ? [] : [saysTell(named.where, named.text, 2.2)]
  },
  read: (conversation) => {
    const named = nameOf(conversation)
    const make = /^[a-z][\w-]*/i.exec(named?.text ?? '')?.[0] ?? null
    const rates = conversation.documents.map((it) => totalRate(it)).filter((rate) => rate !== null)
    return {
      kind: 'gpu',
      make,
      firmware: named?.text ?? null,
      firmwareVersion:
        named === null ? null : (/\d+(?:\.\d+)+/.exec(named.text)?.[0] ?? textOf(named.document, 'version')),
      algorithm: textOf(named?.document, 'algorithm', 'algo'),
      ...(rates[0] === undefined ? {} : { hashrateHps: rates[0] }),
      uptimeSec: numberOf(named?.document, 'uptime', 'mining_time', 'uptime_secs'),
    }
  },
}

const programName = /miner|rig\b|xmr|bz|rigel|zero|dredge|srb|nq|gpu|hash/i

function nameOf(conversation: Conversation) {
  for (const document of conversation.documents)
    for (const where of [
      'miner',
      'name',
      'software',
      'Software',
      'minerName',
      'miner_name',
      'ua',
      'program',
      'app',
      'version',
      'description',
    ]) {
      const text = textOf(document, where)
      if (text !== null && programName.test(text)) return { where, text, document }
    }
  return null
}

function totalRate(document: Fields): number | null {
  for (const name of [
    'total_hashrate',
    'hashrate_total',
    'totalHashrate',
    'hashrate',
    'total_hash_rate',
    'hash_rate',
    'speed',
    'total_speed',
  ]) {
    const value = document[name]
    const rate = rateOfText(value)
    if (rate !== null) return rate
    if (isFields(value)) {
      const inner = Object.values(fieldsOf(value))
        .map((it) => rateOfText(it))
        .filter((it) => it !== null)
      if (inner.length > 0) return Math.max(...inner)
    }
  }
  return null
}
