import type { ReadingsRelation } from '@davylamp/engine'

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

/** A place that can be visited (`sites.csv`). */
export interface SiteRow {
  readonly siteId: string
  readonly name: string
  readonly premises: string | null
  readonly town: string | null
  readonly lon: number | null
  readonly lat: number | null
}

/** What ties a subject to a site (`site_links.csv`). `from` and `to` are local dates, null when open. */
export interface LinkRow {
  readonly siteId: string
  readonly kind: 'meter' | 'account' | 'plant' | 'transformer' | 'cidr' | 'host' | 'page'
  readonly value: string
  readonly from: string | null
  readonly to: string | null
}

/** Every table that was recognised among the inputs. */
export interface Tables {
  readonly readings: readonly ReadingsRelation[]
  readonly customers: ReadonlyMap<string, CustomerRow>
  readonly sites: readonly SiteRow[]
  readonly links: readonly LinkRow[]
}
