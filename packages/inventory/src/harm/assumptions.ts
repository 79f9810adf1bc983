import type { Range } from '@davylamp/finding'

/**
 * What is assumed where nothing was measured. Each can be replaced in the input, and each figure names those it used.
 * Source of the site factor: the code of the Cambridge Bitcoin Electricity Consumption Index (1.01 low, 1.20 high). The tolerances are
 * engineering judgement of this project, not measured: makers' sheets give wall power to within some 5 %. Date: 2026-11.
 */
export interface HarmAssumptions {
  /** Power of the site for each unit of power that the machines draw: fans, cooling, losses. Not laid on what a meter of the supply shows. */
  readonly siteFactor: Range
  readonly nameplateTolerance: number
  readonly reportedTolerance: number
  readonly hashrateTolerance: number
}

export const defaultAssumptions: HarmAssumptions = {
  siteFactor: { low: 1.01, high: 1.2 },
  nameplateTolerance: 0.05,
  reportedTolerance: 0.1,
  hashrateTolerance: 0.05,
}
