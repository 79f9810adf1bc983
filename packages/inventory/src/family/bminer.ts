import { fieldsOf, listOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { card, documentWith, largest } from './program-reading.js'
import { documentHas, portTell } from './tell.js'

/** Bminer: /api/v1/status/solver and /stratum, keyed by algorithm and device. */
export const bminer: Family = {
  id: 'bminer',
  name: 'Bminer',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['stratums'], 3),
    ...documentHas(conversation, ['miners.0.solver'], 4),
    ...documentHas(conversation, ['devices.0.solvers'], 3),
    ...portTell(conversation, [1880]),
  ],
  read: (conversation) => {
    const status = documentWith(conversation, 'miners')
    const rates = new Map<string, number>()
    for (const device of Object.values(fieldsOf(documentWith(conversation, 'devices')?.['devices'])))
      for (const solver of listOf(fieldsOf(device)['solvers'])) {
        const name = textOf(solver, 'algorithm') ?? ''
        rates.set(
          name,
          (rates.get(name) ?? 0) + (numberOf(solver, 'speed_info.hash_rate', 'speed_info.solution_rate') ?? 0),
        )
      }
    const miners = Object.values(fieldsOf(status?.['miners']))
    const fallback = sumOf(miners.map((it) => numberOf(it, 'solver.solution_rate')))
    const stratums = Object.values(fieldsOf(documentWith(conversation, 'stratums')?.['stratums']))
    return {
      kind: 'gpu',
      make: 'Bminer',
      firmware: 'Bminer',
      firmwareVersion: textOf(status, 'version'),
      algorithm: [...rates.keys()].join(' + ') || textOf(status, 'algorithm'),
      hashrateHps: largest([...rates.values()]) ?? fallback,
      watts: sumOf(miners.map((it) => numberOf(it, 'device.power'))),
      boards: miners.map((it, i) => card(i, null, numberOf(it, 'solver.solution_rate'), numberOf(it, 'device.power'))),
      pools: stratums
        .flatMap((it) => listOf(fieldsOf(it)['failover_uris']))
        .flatMap((it) => {
          const url = textOf(it, 'name')
          return url === null ? [] : [poolOf({ url, user: null, active: it['active'] === true })]
        }),
    }
  },
}
