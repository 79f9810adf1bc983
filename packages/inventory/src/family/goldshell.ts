import { type Fields, listOf, macOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Conversation } from '../reply/conversation.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, documentSays, pageTell, pathTell, sectionSays } from './tell.js'

/** Goldshell: paths under /mcb; older firmware answers without login. Rates are in MH/s. */
export const goldshell: Family = {
  id: 'goldshell',
  name: 'Goldshell',
  weigh: (conversation) => [
    ...pathTell(conversation, /^\/mcb\//, 4, ({ values }) => values.length > 0),
    ...documentSays(conversation, 'model', /goldshell/i, 5),
    ...pageTell(conversation, /goldshell|cloud-box/i, 4),
    ...sectionSays(conversation, 'VERSION', 'PROD', /goldshell|intchains/i, 4),
    ...documentHas(conversation, ['cpbsn', 'boxsn'], 5),
    ...(conversation.descriptions.some((text) => /intchains|kdaminer/i.test(text))
      ? pageTell(conversation, /./, 0)
      : []),
    ...sectionSays(conversation, 'STATUS', 'Description', /intchains|kdaminer/i, 4),
  ],
  read: (conversation) => {
    const status =
      conversation.objects(/\/mcb\/status/)[0] ?? conversation.documents.find((it) => it['boxsn'] !== undefined)
    const setting = conversation.objects(/\/mcb\/setting/)[0]
    const devices = devicesOf(conversation)
    const serials = Array.isArray(status?.['cpbsn']) ? status['cpbsn'] : []
    return {
      kind: 'asic',
      make: 'Goldshell',
      model: textOf(status, 'model')?.replace(/^goldshell[\s-]*/i, '') ?? null,
      firmware: 'stock',
      firmwareVersion: textOf(status, 'firmware', 'version') ?? textOf(setting, 'version'),
      serial: textOf(status, 'boxsn', 'sn') ?? textOf(setting, 'sn'),
      mac: macOf(textOf(status, 'mac')) ?? macOf(textOf(setting, 'name', 'mac')),
      algorithm: textOf(status, 'algo', 'algorithm') ?? algorithmOf(setting),
      ...rates(devices),
      uptimeSec: devices.map((device) => numberOf(device, 'time')).find((time) => time !== null) ?? null,
      boards:
        devices.length > 0
          ? devices.map((device, index) => ({
              index: numberOf(device, 'id') ?? index,
              serial: typeof serials[index] === 'string' ? serials[index] : null,
              chips: null,
              hashrateHps: mega(numberOf(device, 'hashrate')),
              watts: null,
            }))
          : serials.flatMap((serial, index) =>
              typeof serial === 'string' && serial !== ''
                ? [{ index, serial, chips: null, hashrateHps: null, watts: null }]
                : [],
            ),
      pools: conversation
        .answers(/\/mcb\/pools/)
        .flatMap((pools) => listOf(pools))
        .flatMap((pool) => {
          const url = textOf(pool, 'url')
          return url === null ? [] : [poolOf({ url, user: textOf(pool, 'user'), active: pool['active'] === true })]
        }),
    }
  },
}

function devicesOf(conversation: Conversation): Fields[] {
  return conversation.objects(/\/mcb\/cgminer/).flatMap((reply) => listOf(reply['data']))
}

function rates(devices: readonly Fields[]) {
  const hashrateHps = sumOf(devices.map((device) => mega(numberOf(device, 'hashrate', 'av_hashrate'))))
  return hashrateHps === null ? {} : { hashrateHps }
}

function algorithmOf(setting: Fields | undefined): string | null {
  return (
    listOf(setting?.['algos'])
      .map((algo) => textOf(algo, 'name', 'algo'))
      .find((name) => name !== null) ?? null
  )
}

function mega(value: number | null): number | null {
  return value === null ? null : value * 1e6
}
