import type { Recorder } from './recorder.js'
import type { Rhythm } from './rhythm.js'

/**
 * The rhythm of a pool connection, measured on real sessions of Monero, Ethereum and miner malware (reference network.md,
 * section 5): small work pushed without being asked for, of nearly one length, for long; shares that come by luck.
 */
const bounds = {
  durationS: 280,
  bytesPerS: 1500,
  pushes: 5,
  pushesAlike: 0.7,
  pushGapS: [0.5, 200],
  pushBytes: [40, 4000],
  clientMessagesToJudge: 8,
  clientAlike: 0.8,
  /** So many pushes for one message of the client are no dialogue by the clock. */
  pushesPerClientMessage: 3,
  clientGapVariation: 0.15,
  /** A pool's work asks for no answer, and shares come when luck has it: who answers push by push is in a dialogue. */
  answeredInTurn: 0.8,
  clientMessagesInTurn: 1.5,
} as const

export function isMiningLike(rhythm: Rhythm): boolean {
  if (rhythm.durationS < bounds.durationS || rhythm.bytesPerS > bounds.bytesPerS) return false
  if (rhythm.pushes < bounds.pushes || rhythm.pushesAlike < bounds.pushesAlike) return false
  if (rhythm.pushGapS < bounds.pushGapS[0] || rhythm.pushGapS > bounds.pushGapS[1]) return false
  if (rhythm.pushBytes < bounds.pushBytes[0] || rhythm.pushBytes > bounds.pushBytes[1]) return false
  if (rhythm.clientMessages < bounds.clientMessagesToJudge) return true
  if (rhythm.clientAlike < bounds.clientAlike) return false
  const inTurn = rhythm.clientMessages <= bounds.clientMessagesInTurn * rhythm.pushes
  if (inTurn && rhythm.pushesAnswered >= bounds.answeredInTurn) return false
  const pushed = rhythm.pushes >= bounds.pushesPerClientMessage * rhythm.clientMessages
  return pushed || rhythm.clientGapVariation >= bounds.clientGapVariation
}

/** Whether a record is long and slow enough for its rhythm to be measured at all. */
export function mayBeMiningLike({ firstMs, lastMs, bytes, sizes }: Recorder): boolean {
  const durationS = (lastMs - firstMs) / 1000
  return sizes.length >= bounds.pushes && durationS >= bounds.durationS && bytes <= bounds.bytesPerS * durationS
}
