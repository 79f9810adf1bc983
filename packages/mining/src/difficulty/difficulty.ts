import { firstRebuiltRow, retargetBlocks, retargets } from './retargets.js'
import { subsidies } from './subsidies.js'

/** Hashes for a block of difficulty 1, on average. Source: Bitcoin's protocol (a target of 2^224). */
export const hashesAtDifficultyOne = 2 ** 32

/** A stretch of time with one difficulty and one subsidy. */
export interface DifficultySpan {
  readonly fromMs: number
  readonly toMs: number
  /** Where the table ends, what it may have been since. */
  readonly difficultyLow: number
  readonly difficultyHigh: number
  readonly subsidyBtc: number
  /** `header`: as mined; `rebuilt`: the times may be off by some hours; `beyond`: after the table's end. */
  readonly basis: 'header' | 'rebuilt' | 'beyond'
}

interface Retarget {
  readonly height: number
  readonly ms: number
  readonly difficulty: number
  readonly isRebuilt: boolean
}

/** The genesis block's time begins the first stretch, of difficulty 1. */
const genesis: Retarget = { height: 0, ms: Date.UTC(2009, 0, 3, 18, 15, 5), difficulty: 1, isRebuilt: false }

const steps: readonly Retarget[] = [
  genesis,
  ...retargets
    .flatMap((line) => line.split(' '))
    .map((pair, row) => {
      const [seconds, difficulty] = pair.split(',').map(Number)
      if (seconds === undefined || difficulty === undefined)
        throw new Error(`Row ${row} of the difficulty table is not one.`)
      return { height: retargetBlocks * (row + 1), ms: seconds * 1000, difficulty, isRebuilt: row >= firstRebuiltRow }
    }),
]

/** How long a stretch lasts that keeps to the protocol's ten minutes a block. */
const nominalWindowMs = retargetBlocks * 600_000

/** Recent history by which the difficulty after the table's end is bounded: four years of retargets. */
const recentWindows = 104

/** The day of the last retarget in the table: what comes after it is bounded, not known. */
export const difficultyKnownUntil: string = new Date(lastOf(steps).ms + nominalWindowMs).toISOString().slice(0, 10)

/**
 * Difficulty and subsidy of Bitcoin between two moments, without network. Within the table both bounds are the same; after its end
 * they are the widest that the difficulty moved over as many retargets within the last four years of the table.
 */
export function difficultyBetween(fromMs: number, toMs: number): DifficultySpan[] {
  const spans: DifficultySpan[] = []
  steps.forEach((step, index) => {
    const next = steps[index + 1]
    const endMs = next?.ms ?? step.ms + nominalWindowMs
    addSpans(spans, step, endMs, { fromMs, toMs }, { low: 1, high: 1 }, step.isRebuilt ? 'rebuilt' : 'header')
  })
  let { height, ms } = lastOf(steps)
  const { difficulty, isRebuilt } = lastOf(steps)
  for (let ahead = 1; ms + nominalWindowMs < toMs; ahead++) {
    height += retargetBlocks
    ms += nominalWindowMs
    addSpans(
      spans,
      { height, ms, difficulty, isRebuilt },
      ms + nominalWindowMs,
      { fromMs, toMs },
      driftOver(ahead),
      'beyond',
    )
  }
  return spans
}

/** Adds what of a stretch lies within the asked time, in two where the subsidy halves within it. */
function addSpans(
  spans: DifficultySpan[],
  step: Retarget,
  endMs: number,
  asked: { readonly fromMs: number; readonly toMs: number },
  drift: { readonly low: number; readonly high: number },
  basis: DifficultySpan['basis'],
): void {
  if (endMs <= asked.fromMs || step.ms >= asked.toMs) return
  const halving = subsidies.find(
    ({ fromHeight }) => fromHeight > step.height && fromHeight < step.height + retargetBlocks,
  )
  const halvesMs =
    halving === undefined ? endMs : step.ms + ((endMs - step.ms) * (halving.fromHeight - step.height)) / retargetBlocks
  for (const [beginMs, stopMs, height] of [
    [step.ms, halvesMs, step.height],
    [halvesMs, endMs, step.height + retargetBlocks - 1],
  ] as const) {
    const fromMs = Math.max(beginMs, asked.fromMs)
    const toMs = Math.min(stopMs, asked.toMs)
    if (toMs <= fromMs) continue
    const { difficulty } = step
    const difficultyLow = Math.max(1, difficulty * drift.low)
    spans.push({
      fromMs,
      toMs,
      difficultyLow,
      difficultyHigh: difficulty * drift.high,
      subsidyBtc: subsidyAt(height),
      basis,
    })
  }
}

function subsidyAt(height: number): number {
  return subsidies.findLast(({ fromHeight }) => fromHeight <= height)?.btc ?? 0
}

/** The smallest and largest ratio of two difficulties so many retargets apart, within recent history. */
function driftOver(windows: number): { readonly low: number; readonly high: number } {
  const apart = Math.min(windows, recentWindows)
  const recent = steps.slice(-recentWindows - apart)
  let low = 1
  let high = 1
  for (let index = apart; index < recent.length; index++) {
    const ratio = (recent[index]?.difficulty ?? 1) / (recent[index - apart]?.difficulty ?? 1)
    low = Math.min(low, ratio)
    high = Math.max(high, ratio)
  }
  return { low, high }
}

function lastOf<T>(list: readonly T[]): T {
  const last = list.at(-1)
  if (last === undefined) throw new Error('The difficulty table is empty.')
  return last
}
