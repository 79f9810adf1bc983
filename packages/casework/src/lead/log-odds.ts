import type { Finding, Sense } from '@davylamp/finding'

/**
 * Assumed, not measured: of a hundred subjects that a scan ranks about one mines. Every sense's score already contains such odds,
 * which must be counted once only when senses are added up. To be set by the outcomes of visits when there are enough.
 */
const priorLogOdds = Math.log(0.01 / 0.99)

/** One sense alone never moves a lead further than this (natural log-odds): its findings share sources and faults. */
const senseCap = 9

/** Further findings of a sense that has spoken add this much of their own weight: they are not independent of it. */
const dependentShare = 0.1

/** Natural log-odds of a place over the findings of several senses: independent between senses, capped within one. */
export function combinedLogOdds(findings: readonly Finding[]): number {
  const bySense = new Map<Sense, number[]>()
  for (const finding of findings) {
    if (finding.verdict === 'related') continue
    const weights = bySense.get(finding.sense) ?? []
    weights.push(logOdds(finding.score) - priorLogOdds)
    bySense.set(finding.sense, weights)
  }
  let sum = priorLogOdds
  for (const weights of bySense.values()) sum += senseWeight(weights)
  return sum
}

function senseWeight(weights: readonly number[]): number {
  const [strongest = 0, ...others] = weights.toSorted((a, b) => b - a)
  let sum = strongest
  let share = dependentShare
  for (const weight of others) {
    if (weight <= 0) break
    sum += weight * share
    share *= dependentShare
  }
  return Math.min(sum, senseCap)
}

function logOdds(score: number): number {
  const p = Math.min(Math.max(score, 1e-6), 1 - 1e-6)
  return Math.log(p / (1 - p))
}
