/** A place that can be visited (`sites.csv`). */
export interface Site {
  readonly siteId: string
  readonly name: string
  /** home, shop, plant, workshop, school, … */
  readonly premises: string | null
  readonly town: string | null
  readonly lon: number | null
  readonly lat: number | null
}

export const linkKinds = ['meter', 'account', 'plant', 'transformer', 'cidr', 'host', 'page'] as const

/** What ties a subject to a site (`site_links.csv`). */
export interface SiteLink {
  readonly siteId: string
  readonly kind: (typeof linkKinds)[number]
  readonly value: string
  /** Local dates, both included; null when open. */
  readonly from: string | null
  readonly to: string | null
}
