import { listOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, portTell } from './tell.js'

/** Excavator (NiceHash): `algorithm.list` and `subscribe.info`. */
export const excavator: Family = {
  id: 'excavator',
  name: 'Excavator',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['server_status', 'login'], 3),
    ...documentHas(conversation, ['algorithms.0.algorithm_id'], 4),
    ...documentHas(conversation, ['devices.0.gpgpu_type'], 2),
    ...portTell(conversation, [3456]),
  ],
  read: (conversation) => {
    const info = conversation.documents.find((it) => it['login'] !== undefined)
    const algorithms = conversation.documents.flatMap((it) => listOf(it['algorithms']))
    const devices = conversation.documents.flatMap((it) => listOf(it['devices']))
    const rates = algorithms.map((it) => numberOf(it, 'speed')).filter((rate) => rate !== null)
    const url = textOf(info, 'address')
    return {
      kind: 'gpu',
      make: 'Excavator',
      firmware: 'Excavator (NiceHash)',
      algorithm: algorithms.map((it) => textOf(it, 'name')).join(' + ') || null,
      hashrateHps: rates.length === 0 ? null : Math.max(...rates),
      watts: sumOf(devices.map((it) => numberOf(it, 'gpu_power_usage'))),
      boards: devices.map((it, index) => ({
        index: numberOf(it, 'device_id') ?? index,
        name: textOf(it, 'name') ?? '',
        serial: textOf(it, 'uuid'),
        chips: null,
        hashrateHps: null,
        watts: numberOf(it, 'gpu_power_usage'),
      })),
      pools:
        url === null
          ? []
          : [poolOf({ url, user: textOf(info, 'login')?.replace(/:[^:]*$/, '') ?? null, active: true })],
      notes: rates.length > 1 ? [{ code: 'note.several-algorithms', params: { count: rates.length } }] : [],
    }
  },
}
