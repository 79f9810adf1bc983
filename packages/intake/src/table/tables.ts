import type { ReadingsRelation } from '@davylamp/engine'
import type { Site, SiteLink } from '@davylamp/finding'

/** What is known of the customer behind a meter; unknown fields are null. */
export interface CustomerRow {
  readonly meterId: string
  readonly category: string | null
  readonly capacityKva: number | null
  readonly voltage: string | null
  readonly transformerId: string | null
  readonly tariff: string | null
  readonly address: string | null
  readonly licence: string | null
  readonly accountId: string | null
  readonly parentMeterId: string | null
  readonly premises: string | null
  readonly org: string | null
  /** The CT × PT multiplier that a customers table states, for readings that are secondary values. */
  readonly multiplier: number | null
}

/** Every table that was recognised among the inputs. */
export interface Tables {
  readonly readings: readonly ReadingsRelation[]
  readonly customers: ReadonlyMap<string, CustomerRow>
  readonly sites: readonly Site[]
  readonly links: readonly SiteLink[]
}
