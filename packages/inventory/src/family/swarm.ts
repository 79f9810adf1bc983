import { numberOf, textOf } from '../reply/fields.js'
import { rateOfText, sumOf, unitFactor } from '../reply/rate.js'
import type { Json } from '../reply/tolerant-json.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, portTell } from './tell.js'

/** Rig systems that report for whatever miner they run: `hsu`, `gpu_total`, `workername` (Swarm and HiveOS-like agents). */
export const swarm: Family = {
  id: 'swarm',
  name: 'Swarm',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['hsu', 'gpu_total'], 5),
    ...documentHas(conversation, ['workername', 'stratum'], 2),
    ...portTell(conversation, [6099]),
  ],
  read: (conversation) => {
    const stats = conversation.documents.find((it) => it['hsu'] !== undefined)
    const factor = unitFactor(textOf(stats, 'hsu')) ?? 1000
    const list = (name: string): Json[] => {
      const value = stats?.[name]
      return Array.isArray(value) ? value : []
    }
    const total = numberOf(stats, 'gpu_total', 'asic_total')
    return {
      kind: 'rig',
      make: 'Swarm',
      firmware: 'Swarm',
      hostname: null,
      algorithm: textOf(stats, 'algo'),
      hashrateHps: total === null ? null : total * factor,
      watts: sumOf(list('power').map((power) => numberOf({ power }, 'power'))),
      uptimeSec: numberOf(stats, 'uptime'),
      boards: list('gpus').map((rate, index) => ({
        index,
        serial: null,
        chips: null,
        hashrateHps: rateOfText(typeof rate === 'string' ? rate.trim() : rate, factor),
        watts: null,
      })),
      pools: poolsOf(textOf(stats, 'stratum'), textOf(stats, 'workername')),
    }
  },
}

function poolsOf(url: string | null, user: string | null) {
  return url === null ? [] : [poolOf({ url, user, active: true })]
}
