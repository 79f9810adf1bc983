import { type Chain, chains } from './chains.js'

/** How far a chain may be from where its dated points put it: blocks come by chance, and pools take work early. */
const tolerance = 0.02
const dayMs = 86_400_000
/** Difficulties of chains of equal heights are told apart from here on. */
const apartFromMs = Date.UTC(2017, 11, 1)

/** A block that is being worked on. */
export interface BlockTemplate {
  readonly height: number
  readonly timeMs: number
  /** Difficulty of the whole network, in units of Bitcoin's first block. */
  readonly difficulty: number
}

/** The chains to which a block of that height, time and difficulty can belong. */
export function chainsOfBlock({ height, timeMs, difficulty }: BlockTemplate): readonly Chain[] {
  return chains.filter((chain) => {
    const expected = heightAt(chain, timeMs)
    if (expected === null || Math.abs(height - expected) > expected * tolerance) return false
    const [least, most] = chain.difficulty ?? [0, Number.POSITIVE_INFINITY]
    return timeMs < apartFromMs || (difficulty >= least && difficulty < most)
  })
}

/** Difficulty behind the compact form of a target (`nbits` of a block header). */
export function difficultyOfBits(bits: number): number {
  const mantissa = bits & 0x7fffff
  return mantissa === 0 ? 0 : (0xffff / mantissa) * 2 ** (8 * (0x1d - (bits >>> 24)))
}

function heightAt(chain: Chain, timeMs: number): number | null {
  const points = chain.heights.map(([height, day]) => ({ height, ms: Date.parse(`${day}T12:00:00Z`) }))
  const next = points.findIndex(({ ms }) => ms > timeMs)
  if (next === 0) return null
  const from = points.at(next === -1 ? -1 : next - 1)
  const to = next === -1 ? undefined : points[next]
  if (from === undefined || timeMs > from.ms + 20 * 365 * dayMs) return null
  if (to === undefined) return from.height + (timeMs - from.ms) / 1000 / chain.secondsPerBlock
  return from.height + ((to.height - from.height) * (timeMs - from.ms)) / (to.ms - from.ms)
}
