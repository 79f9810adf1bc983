import type { Conversation } from '../reply/conversation.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { saysTell } from './tell.js'

/** The nine texts of `miner_getstat1`, which Claymore began and many answer. */
function getstat(conversation: Conversation): string[] | null {
  for (const document of conversation.documents) {
    const result = document['result']
    if (Array.isArray(result) && result.length >= 7 && result.every((text) => typeof text === 'string')) return result
  }
  return null
}

/** Programs that answer `miner_getstat1`, by what they call themselves. Rates are in kH/s unless the coin has small ones. */
const getstatPrograms: readonly (readonly [pattern: RegExp, make: string])[] = [
  [/^PM /, 'PhoenixMiner'],
  [/ethminer|^0\.1\d\.\d/i, 'ethminer'],
  [/^TT-?Miner/i, 'TT-Miner'],
  [/eaminer/i, 'eaminer'],
  [/serominer/i, 'serominer'],
  [/progpow/i, 'progpowminer'],
  [/ubqminer/i, 'ubqminer'],
  [/kawpow/i, 'kawpowminer'],
]

export const claymore: Family = {
  id: 'claymore',
  name: 'Claymore',
  kin: 'program',
  weigh: (conversation) => {
    const texts = getstat(conversation)
    if (texts === null) return []
    return [saysTell('miner_getstat1', texts[0] ?? '', /^\d+\.\d+ - [A-Z]+/.test(texts[0] ?? '') ? 5 : 4)]
  },
  read: (conversation) => {
    const texts = getstat(conversation) ?? []
    const name = texts[0] ?? ''
    const make =
      getstatPrograms.find(([pattern]) => pattern.test(name))?.[1] ??
      (/^\d+\.\d+ - /.test(name) ? 'Claymore' : (/^[\w-]+/.exec(name)?.[0] ?? null))
    const coin = / - ([A-Z]+)/.exec(name)?.[1] ?? null
    const factor = coin !== null && /^(?:ZEC|XMR|BTG|ETN)$/.test(coin) ? 1 : 1000
    const rate = (text: string | undefined) => {
      const number = Number(text?.split(';')[0])
      return text === undefined || !Number.isFinite(number) ? null : number * factor
    }
    const cards = (texts[3] ?? '').split(';').filter((text) => text !== '')
    return {
      kind: 'gpu',
      make,
      firmware: make,
      firmwareVersion: /(\d+\.\d+[\w.+-]*)/.exec(name)?.[1] ?? null,
      algorithm: coin,
      hashrateHps: rate(texts[2]),
      uptimeSec: Number.isFinite(Number(texts[1])) && texts[1] !== undefined ? Number(texts[1]) * 60 : null,
      boards: cards.map((text, index) => ({ index, serial: null, chips: null, hashrateHps: rate(text), watts: null })),
      pools: (texts[7] ?? '')
        .split(';')
        .flatMap((url) => (url.trim() === '' ? [] : [poolOf({ url, user: null, active: true })])),
    }
  },
}
