import type { Dialect } from './dialect.js'

/** Stratum V2 encrypted by Noise: only the lengths of its opening are seen, and no more than a suspicion follows. */
export const stratumV2Noise: Dialect = {
  protocol: 'stratum-v2-noise',
  atMost: 'suspect',
  read(message) {
    return message.kind === 'noise' ? { act: 'subscribe', from: 'miner', proof: true } : null
  },
}
