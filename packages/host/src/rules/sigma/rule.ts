import type { SigmaEvent } from './event.js'

/** Whether an event is what a part of a rule describes. */
export type Matches = (event: SigmaEvent) => boolean

/** A rule that can be asked. Source: Sigma specification 2.0. */
export interface SigmaRule {
  readonly id: string
  readonly title: string
  readonly level: SigmaLevel
  readonly logsource: LogSource
  /** The rule is about mining: by its technique (T1496) or by its title. */
  readonly aboutMining: boolean
  /** File that it stands in. */
  readonly source: string
  readonly matches: Matches
}

export interface LogSource {
  readonly category: string | null
  readonly product: string | null
  readonly service: string | null
}

export const sigmaLevels = ['informational', 'low', 'medium', 'high', 'critical'] as const
export type SigmaLevel = (typeof sigmaLevels)[number]

/** Why a rule cannot be asked: a value, shown with the file it stands in. */
export class RuleError extends Error {
  override name = 'RuleError' as const
  constructor(
    readonly reason: 'yaml' | 'no-detection' | 'condition' | 'modifier' | 'expand' | 'regex' | 'value' | 'correlation',
    readonly what: string,
  ) {
    super(`${reason}: ${what}`)
  }
}
