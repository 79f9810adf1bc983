import type { Conversation } from '../reply/conversation.js'
import { type Fields, listOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, documentSays, portTell } from './tell.js'

/** Programs for Equihash that answer `getstat`: EWBF, DSTM and miniZ, told apart by the names of their fields. */
function solver(id: string, make: string, weighs: Family['weigh']): Family {
  return {
    id,
    name: make,
    kin: 'program',
    weigh: weighs,
    read: (conversation) => {
      const reply = conversation.documents.find((document) => Array.isArray(document['result'])) ?? {}
      const cards = listOf(reply['result'])
      const url = textOf(reply, 'current_server', 'server', 'stratum.server')
      const port = textOf(reply, 'port')
      const speed = (it: Fields) => numberOf(it, 'speed_sps', 'sol_ps', 'avg_sol_ps')
      return {
        kind: 'gpu',
        make,
        firmware: make,
        firmwareVersion: textOf(reply, 'version'),
        algorithm: textOf(reply, 'algorithm') ?? 'Equihash',
        hashrateHps: sumOf(cards.map(speed)),
        watts: sumOf(cards.map((it) => numberOf(it, 'gpu_power_usage', 'power_usage'))) || null,
        uptimeSec: numberOf(reply, 'uptime'),
        boards: cards.map((it, index) => ({
          index: numberOf(it, 'gpuid', 'gpu_id') ?? index,
          name: textOf(it, 'name', 'gpu_name') ?? '',
          serial: textOf(it, 'gpu_uuid'),
          chips: null,
          hashrateHps: speed(it),
          watts: numberOf(it, 'gpu_power_usage', 'power_usage'),
        })),
        pools:
          url === null
            ? []
            : [
                poolOf({
                  url: port === null || url.includes(':') ? url : `${url}:${port}`,
                  user: textOf(reply, 'user'),
                  active: true,
                }),
              ],
      }
    },
  }
}

const resultHas = (conversation: Conversation, ...fields: string[]) =>
  documentHas(
    conversation,
    fields.map((field) => `result.0.${field}`),
    3,
  )

export const dstm = solver('dstm', 'DSTM', (conversation) => [
  ...resultHas(conversation, 'sol_ps', 'avg_sol_ps'),
  ...resultHas(conversation, 'gpu_uuid'),
  ...portTell(conversation, [2222]),
])
export const miniz = solver('miniz', 'miniZ', (conversation) => [
  ...resultHas(conversation, 'speed_sps'),
  ...documentHas(conversation, ['server_latency'], 2),
  ...documentSays(conversation, 'miner', /miniz/i, 4),
  ...portTell(conversation, [20000], 0.5),
])
export const ewbf = solver('ewbf', 'EWBF', (conversation) => [
  ...resultHas(conversation, 'speed_sps', 'gpuid'),
  ...portTell(conversation, [42000], 0.7),
])
