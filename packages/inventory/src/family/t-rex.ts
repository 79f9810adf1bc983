import { listOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { card, documentWith, oneProgramPool } from './program-reading.js'
import { documentHas, documentSays } from './tell.js'

/** T-Rex: `description` "T-Rex NVIDIA GPU miner", over HTTP 4067 and telnet 4068. */
export const trex: Family = {
  id: 't-rex',
  name: 'T-Rex',
  kin: 'program',
  weigh: (conversation) => [
    ...documentSays(conversation, 'description', /t-rex/i, 5),
    ...documentSays(conversation, 'name', /^t-rex$/i, 4),
    ...documentHas(conversation, ['active_pool', 'gpu_total'], 3),
  ],
  read: (conversation) => {
    const summary = documentWith(conversation, 'active_pool') ?? documentWith(conversation, 'gpus')
    const cards = listOf(summary?.['gpus'])
    return {
      kind: 'gpu',
      make: 'T-Rex',
      firmware: 'T-Rex',
      firmwareVersion: textOf(summary, 'version'),
      algorithm: textOf(summary, 'algorithm'),
      hashrateHps:
        numberOf(summary, 'hashrate_minute', 'hashrate') ||
        numberOf(summary, 'hashrate') ||
        sumOf(cards.map((it) => numberOf(it, 'hashrate'))),
      watts: sumOf(cards.map((it) => numberOf(it, 'power'))),
      uptimeSec: numberOf(summary, 'uptime'),
      boards: cards.map((it, i) =>
        card(i, textOf(it, 'name'), numberOf(it, 'hashrate'), numberOf(it, 'power'), textOf(it, 'uuid')),
      ),
      pools: oneProgramPool(textOf(summary, 'active_pool.url'), textOf(summary, 'active_pool.user')),
    }
  },
}
