import type { Conversation } from '../reply/conversation.js'
import { type Fields, macOf, numberOf, saysYes, textOf } from '../reply/fields.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, documentSays, pageTell } from './tell.js'

/** Small open machines with ESP-Miner (AxeOS) or its kin: GET /api/system/info. Rates are in GH/s. */
export const bitaxe: Family = {
  id: 'bitaxe',
  name: 'BitAxe (ESP-Miner)',
  weigh: (conversation) => [
    ...documentHas(conversation, ['ASICModel', 'hashRate'], 5),
    ...documentHas(conversation, ['stratumURL', 'stratumUser', 'macAddr'], 3),
    ...documentSays(conversation, 'hostname', /bitaxe|nerd|lucky/i, 1),
    ...pageTell(conversation, /AxeOS|Nerd ?(?:Axe|QAxe|Miner|Octaxe)|Lucky ?miner/i, 4),
  ],
  read: (conversation) => {
    const info = conversation.documents.find(
      (document) => document['ASICModel'] !== undefined || document['stratumURL'] !== undefined,
    )
    const rate = numberOf(info, 'hashRate_1m', 'hashRate')
    return {
      kind: 'asic',
      make: makeOf(conversation, info),
      model: textOf(info, 'deviceModel', 'boardFamily') ?? textOf(info, 'ASICModel'),
      firmware: 'ESP-Miner',
      firmwareVersion: textOf(info, 'version', 'axeOSVersion'),
      mac: macOf(textOf(info, 'macAddr')),
      hostname: textOf(info, 'hostname'),
      algorithm: 'SHA-256d',
      hashrateHps: rate === null ? null : rate * 1e9,
      watts: numberOf(info, 'power'),
      uptimeSec: numberOf(info, 'uptimeSeconds'),
      boards: [
        {
          index: 0,
          serial: null,
          chips: numberOf(info, 'asicCount'),
          hashrateHps: rate === null ? null : rate * 1e9,
          watts: null,
        },
      ],
      pools: [
        pool(info, 'stratum', !saysYes(info?.['isUsingFallbackStratum'])),
        pool(info, 'fallbackStratum', saysYes(info?.['isUsingFallbackStratum'])),
      ].flat(),
    }
  },
}

function makeOf(conversation: Conversation, info: Fields | undefined): string {
  const said = `${textOf(info, 'deviceModel') ?? ''} ${textOf(info, 'hostname') ?? ''} ${conversation.texts.map((it) => it.exchange.reply.slice(0, 2000)).join(' ')}`
  if (/nerd/i.test(said)) return 'NerdAxe'
  if (/lucky/i.test(said)) return 'LuckyMiner'
  return 'BitAxe'
}

function pool(info: Fields | undefined, prefix: 'stratum' | 'fallbackStratum', active: boolean) {
  const host = textOf(info, `${prefix}URL`)
  if (host === null) return []
  const port = numberOf(info, `${prefix}Port`)
  return [poolOf({ url: port === null ? host : `${host}:${port}`, user: textOf(info, `${prefix}User`), active })]
}
