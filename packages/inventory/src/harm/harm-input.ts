import type { Range, Sentence } from '@davylamp/finding'
import type { UncertainPeriod } from '@davylamp/law'
import type { HarmAssumptions } from './assumptions.js'

/** Machines of one kind. */
export interface MachineLoad {
  readonly count: number
  /** Of one machine, from its label or its maker's sheet; null when not known. */
  readonly nameplateWatts: number | null
  /** Of one machine, as it says; null when it says none. */
  readonly reportedWatts: number | null
  /** Of one machine; null when not known. */
  readonly hashrateHps: number | null
  /** Ticker of what it mines, `BTC`; null when not known. */
  readonly coin: string | null
}

/** What the network of a coin does, as someone declares it; for coins without a table of their own. */
export interface NetworkRate {
  readonly coin: string
  readonly networkHps: Range
  readonly coinsPerDay: Range
  readonly source: string
}

export interface HarmInput {
  readonly machines: readonly MachineLoad[]
  readonly period: UncertainPeriod
  /** Share of the period in which the machines ran, 0 to 1. */
  readonly runShare: Range
  /** Province, without 省, 市, 自治区; undefined when not known. */
  readonly province?: string
  /** Power of the whole supply while running, by meter or clamp. */
  readonly meteredKw?: Range
  /** Energy of the whole supply over the period, by the meter's own readings. */
  readonly meteredKwh?: Range
  /** The price paid and the price that the law sets for this use, yuan a kWh, without a surcharge. */
  readonly tariff?: { readonly paidYuanPerKwh: Range; readonly lawfulYuanPerKwh: Range; readonly source: string }
  /** From an official appraisal. */
  readonly prices?: readonly { readonly coin: string; readonly yuan: Range; readonly source: string }[]
  readonly networks?: readonly NetworkRate[]
  readonly assumptions?: Partial<HarmAssumptions>
}

export type HarmQuantity = 'power' | 'energy' | 'co2' | 'coins' | 'coin-value' | 'surcharge' | 'price-difference'

/** One quantity by one way to know it: a range, how it was calculated, and from what. */
export interface Figure extends Range {
  readonly quantity: HarmQuantity
  /** How it is known: `metered`, `reported`, `nameplate`; an area; a coin; a document. */
  readonly by: string
  readonly unit: 'kW' | 'kWh' | 't' | 'yuan' | 'coins'
  readonly formula: Sentence
  readonly sources: readonly string[]
}

/** What is known of the harm. Figures of one quantity are ways to know the same thing, never parts of a sum. */
export interface Harm {
  readonly figures: readonly Figure[]
  /** The way to know the energy on which the other figures stand. */
  readonly energyBy: string | null
  readonly notes: readonly Sentence[]
}
