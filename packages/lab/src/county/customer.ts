import type { Load } from '../load/load.js'

/** A metering point and who is behind it, as the county's tables have it. */
export interface Customer {
  readonly meterId: string
  readonly accountId: string
  readonly name: string
  readonly townCode: string
  /** What it is, for answers and sites; never written into the records. */
  readonly kind: string
  readonly category: string
  readonly capacityKva: number
  readonly voltage: string
  readonly transformerId: string
  /** Transformer as the tables have it, where they are wrong. */
  readonly recordedTransformerId: string
  readonly tariff: string
  readonly address: string
  readonly licence: string
  readonly parentMeterId: string | null
  readonly premises: string
  /** CT × PT ratio of the meter; 1 for a meter connected directly. */
  readonly multiplier: number
  /** First day of the supply contract; the meter has no readings before it. */
  readonly since: string | null
  readonly load: Load
}

/** Contract capacities that are applied for, kVA. */
const capacities = [4, 8, 10, 15, 20, 30, 40, 50, 63, 80, 100, 125, 160, 200, 250, 315, 400, 500, 630, 800, 1000]

/** The capacity applied for to carry `kw` at a power factor of 0.9. */
export function capacityFor(kw: number): number {
  const wanted = kw / 0.9
  return capacities.find((each) => each >= wanted) ?? 1250
}

/** Current transformers come with the size: directly connected up to 40 kVA, then 100/5 A and so on. */
export function multiplierFor(capacityKva: number): number {
  if (capacityKva <= 40) return 1
  const amperes = (capacityKva * 1000) / (Math.sqrt(3) * 400)
  const ratio = [75, 100, 150, 200, 300, 400, 600, 800, 1000, 1500, 2000].find((each) => each >= amperes) ?? 2500
  return ratio / 5
}
