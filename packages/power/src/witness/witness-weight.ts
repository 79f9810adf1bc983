import type { FindingCode } from '@davylamp/finding'
import type { TermValue } from '../weigh/term.js'

/**
 * Log-odds of each witness at full strength; codes that are not listed weigh nothing and only inform.
 *
 * No labelled records of these kinds were at hand, so these are set and not fitted: each is a third of the way from
 * `suspect` to `probable`, enough to order leads that load alone leaves side by side and too little to make one.
 */
const witnessCaps: Readonly<Partial<Record<FindingCode, number>>> = {
  'power.phase-step': 0.5,
  'power.phase-clocked': 0.5,
  'power.phase-constant': 0.5,
  'power.phase-unmoved': -0.5,
  'power.phase-floor-absent': -0.5,
  'power.power-factor-of-motors': -0.5,
  'power.recovers-unlike-neighbours': 0.5,
  'power.recovers-with-thirst': -0.5,
  'power.temperature-heating': -0.5,
  'power.temperature-cooling': -0.5,
  'power.rests-on-holidays': -0.5,
}

/** All witnesses together move a meter no further than this, up or down. */
const togetherLogOdds = 1

/** A reason of a witness: its strength, 0 to 1, times its cap. */
export function testified(code: FindingCode, strength: number, params: TermValue['params']): TermValue {
  return { code, weight: Math.min(1, Math.max(0, strength)) * (witnessCaps[code] ?? 0), params }
}

/** What witnesses say, scaled down together where they would go beyond what load alone may be moved by. */
export function withinCap(values: readonly TermValue[]): {
  readonly values: readonly TermValue[]
  readonly logOdds: number
} {
  const sum = values.reduce((total, { weight }) => total + weight, 0)
  const scale = Math.abs(sum) > togetherLogOdds ? togetherLogOdds / Math.abs(sum) : 1
  return { values: values.map((value) => ({ ...value, weight: scale * value.weight })), logOdds: scale * sum }
}
