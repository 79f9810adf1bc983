import type { Recorder } from './recorder.js'

/** Plain numbers of how a connection behaves over its life. */
export interface Rhythm {
  readonly durationS: number
  readonly bytesPerS: number
  /** Messages of the server that answer nothing. */
  readonly pushes: number
  /** Share of them within a few per cent of their median length. */
  readonly pushesAlike: number
  readonly pushGapS: number
  readonly pushBytes: number
  /** Share of the pushes that the client answers at once. */
  readonly pushesAnswered: number
  readonly clientMessages: number
  /** Share of the client's messages that are of its three most common lengths: share, keep-alive, acknowledgement. */
  readonly clientAlike: number
  /** Spread of the client's gaps over their mean: about 1 for a Poisson process, near 0 for a clock. */
  readonly clientGapVariation: number
}

/** A message of the server this long after the client's last answers nothing, and so the other way round. */
const answerMs = 1500
/** Lengths within this share of the median are alike. */
const alikeShare = 0.06
/** Handshake and login come first and say nothing of the rhythm. */
const settleMs = 3000

/** Measures a connection seen from `client` (0 or 1); source of the features: network.md of the reference, section 5. */
export function rhythmOf(record: Recorder, client: 0 | 1): Rhythm {
  const pushSizes: number[] = []
  const pushTimes: number[] = []
  const clientSizes: number[] = []
  const clientTimes: number[] = []
  let lastClientMs = -Infinity
  let openPushMs = -Infinity
  let answered = 0
  for (const [i, signed] of record.sizes.entries()) {
    const timeMs = record.timesMs[i] ?? 0
    const fromClient = signed > 0 === (client === 0)
    if (fromClient) lastClientMs = timeMs
    if (timeMs - record.firstMs < settleMs) continue
    if (fromClient) {
      clientSizes.push(Math.abs(signed))
      clientTimes.push(timeMs)
      if (timeMs - openPushMs <= answerMs) answered++
      openPushMs = -Infinity
    } else if (timeMs - lastClientMs > answerMs) {
      pushSizes.push(Math.abs(signed))
      pushTimes.push(timeMs)
      openPushMs = timeMs
    }
  }
  const durationS = (record.lastMs - record.firstMs) / 1000
  return {
    durationS,
    bytesPerS: record.bytes / Math.max(durationS, 1),
    pushes: pushSizes.length,
    pushesAlike: alike(pushSizes),
    pushGapS: median(gaps(pushTimes)) / 1000,
    pushBytes: median(pushSizes),
    pushesAnswered: answered / Math.max(1, pushSizes.length),
    clientMessages: clientSizes.length,
    clientAlike: commonest(clientSizes, 3),
    clientGapVariation: variation(gaps(clientTimes)),
  }
}

function alike(sizes: readonly number[]): number {
  const middle = median(sizes)
  return (
    sizes.filter((size) => Math.abs(size - middle) <= Math.max(4, middle * alikeShare)).length /
    Math.max(1, sizes.length)
  )
}

/** Share of the sizes that lie near one of the `count` most common lengths. */
function commonest(sizes: readonly number[], count: number): number {
  let left = [...sizes]
  for (let i = 0; i < count && left.length > 0; i++) {
    const near = (middle: number) => (size: number) => Math.abs(size - middle) <= Math.max(4, middle * alikeShare)
    let best = left[0] ?? 0
    for (const size of new Set(left)) if (left.filter(near(size)).length > left.filter(near(best)).length) best = size
    left = left.filter((size) => !near(best)(size))
  }
  return 1 - left.length / Math.max(1, sizes.length)
}

function gaps(times: readonly number[]): number[] {
  return times.slice(1).map((time, i) => time - (times[i] ?? 0))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

function variation(values: readonly number[]): number {
  if (values.length < 3) return 1
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return mean === 0 ? 0 : Math.sqrt(square) / mean
}
