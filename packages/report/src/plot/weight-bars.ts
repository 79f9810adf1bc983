import type { Language, Reason } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { speaker } from '../say/speaker.js'
import type { Ink } from './colour.js'
import { round } from './picture.js'

/** One step of the way from the start to the score, in natural log-odds. */
export interface WeightStep {
  readonly kind: 'start' | 'reason' | 'result'
  readonly from: number
  readonly to: number
  readonly reason?: Reason
}

/**
 * The way of a score, term by term. The start is what the score holds beyond its reasons: how rare mining is, and what
 * caps took away.
 */
export function weightSteps(reasons: readonly Reason[], score: number): readonly WeightStep[] {
  const p = Math.min(Math.max(score, 1e-4), 1 - 1e-4)
  const result = Math.log(p / (1 - p))
  const start = result - reasons.reduce((sum, reason) => sum + reason.weight, 0)
  const steps: WeightStep[] = [{ kind: 'start', from: 0, to: start }]
  let at = start
  for (const reason of reasons) {
    steps.push({ kind: 'reason', from: at, to: at + reason.weight, reason })
    at += reason.weight
  }
  steps.push({ kind: 'result', from: 0, to: result })
  return steps
}

/** Both ends of the scale that all bars of one finding share. */
export function weightDomain(steps: readonly WeightStep[]): readonly [number, number] {
  const ends = steps.flatMap((step) => [step.from, step.to])
  return [Math.min(...ends, -1), Math.max(...ends, 1)]
}

/** A small bar of one step; what speaks against is hollow, so that grey paper tells it apart. */
export function weightBar(
  step: WeightStep,
  [low, high]: readonly [number, number],
  options: { readonly width: number; readonly language: Language; readonly ink: Ink },
): Markup {
  const { width, ink } = options
  const x = (value: number) => round(1 + ((value - low) / (high - low)) * (width - 2))
  const from = x(Math.min(step.from, step.to))
  const length = round(Math.max(x(Math.max(step.from, step.to)) - from, 1.5))
  const against = step.to < step.from
  const colour = step.kind === 'reason' ? ink.amber : ink.soft
  const title = speaker(options.language)('weights.step', {
    from: signed(step.from),
    to: signed(step.to),
  })
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 16" width="${width}" height="16" role="img" aria-label="${title}"><path d="M${x(0)} 0v16" stroke="${ink.soft}" stroke-width="1"/><rect x="${from}" y="${step.kind === 'reason' ? 3 : 5}" width="${length}" height="${step.kind === 'reason' ? 10 : 6}" fill="${against && step.kind === 'reason' ? ink.paper : colour}" stroke="${colour}" stroke-width="1.5"/></svg>`
}

/** `+4.1`, `−0.6`. */
export function signed(value: number): string {
  const text = Math.abs(value).toFixed(1)
  return value < 0 && Number(text) !== 0 ? `−${text}` : `+${text}`
}
