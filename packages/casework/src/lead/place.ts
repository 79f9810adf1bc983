import { type Finding, type Site, type SiteLink, subjectLabel } from '@davylamp/finding'
import { type AddressBlock, blockContains, parseBlock } from './cidr.js'
import type { MergeKey } from './lead.js'

/** What is known of places: the optional tables beside the records. */
export interface Places {
  readonly sites: readonly Site[]
  readonly links: readonly SiteLink[]
  /** Account of a meter, by meter, from the customers table. */
  readonly accountOfMeter: ReadonlyMap<string, string>
  /** What stands behind a meter (home, shop, …) by the customers table, for meters that no site is known of. */
  readonly premisesOfMeter?: ReadonlyMap<string, string>
  /** Contracted capacity behind a meter, by the customers table. */
  readonly capacityKvaOfMeter?: ReadonlyMap<string, number>
}

/** Where a finding belongs, and by which key. */
export interface Placement {
  /** Equal for findings of one lead. */
  readonly groupKey: string
  readonly site: Site | null
  /** home, shop, …: of the site, else of the customer; absent where neither says. */
  readonly premises?: string
  /** Contracted capacity of the subject's supply; absent where nobody says. */
  readonly capacityKva?: number
  readonly mergedBy: MergeKey
}

export type Locate = (finding: Finding) => Placement

/** Makes the function that places findings; tables are indexed once. */
export function locator(places: Places): Locate {
  const sites = new Map(places.sites.map((site) => [site.siteId, site]))
  const byKey = new Map<string, SiteLink[]>()
  const blocks: { link: SiteLink; block: AddressBlock }[] = []
  for (const link of places.links) {
    const block = link.kind === 'cidr' ? parseBlock(link.value) : null
    if (block !== null) blocks.push({ link, block })
    const key = `${link.kind} ${link.value}`
    byKey.set(key, [...(byKey.get(key) ?? []), link])
  }
  // the narrowest block knows best where an address lies
  blocks.sort((a, b) => b.block.prefixBits - a.block.prefixBits)

  return (finding) => {
    const facts = factsOf(finding, places)
    for (const key of keysOf(finding, places)) {
      const link =
        byKey.get(`${key.kind} ${key.value}`)?.find((candidate) => holds(candidate, finding)) ??
        (key.kind === 'address'
          ? blocks.find((candidate) => blockContains(candidate.block, key.value) && holds(candidate.link, finding))
              ?.link
          : undefined)
      const site = link === undefined ? undefined : sites.get(link.siteId)
      if (link !== undefined && site !== undefined)
        return {
          groupKey: `site ${site.siteId}`,
          site,
          ...facts,
          ...(site.premises === null ? {} : { premises: site.premises }),
          mergedBy: { kind: link.kind, value: link.value },
        }
    }
    const [own = { kind: 'subject', value: subjectLabel(finding.subject) }] = keysOf(finding, places)
    return { groupKey: `${own.kind} ${own.value}`, site: null, ...facts, mergedBy: own }
  }
}

/** What the tables say of the meter, else what the finding brings along from the tables of its scan. */
function factsOf({ subject, place = {} }: Finding, places: Places): Pick<Placement, 'premises' | 'capacityKva'> {
  const meter = subject.kind === 'meter' ? subject.id : ''
  const premises = places.premisesOfMeter?.get(meter) ?? place.premises
  const capacityKva = places.capacityKvaOfMeter?.get(meter) ?? place.capacityKva
  return { ...(premises !== undefined && { premises }), ...(capacityKva !== undefined && { capacityKva }) }
}

/** The keys that a finding can be tied by, its own identity first. */
function keysOf(finding: Finding, places: Places): MergeKey[] {
  const { subject } = finding
  switch (subject.kind) {
    case 'flow':
      return [{ kind: 'address', value: subject.client }]
    case 'meter': {
      const account = places.accountOfMeter.get(subject.id)
      const own = { kind: 'meter', value: subject.id }
      return account === undefined ? [own] : [own, { kind: 'account', value: account }]
    }
    default:
      return [{ kind: subject.kind, value: subject.id }]
  }
}

/** Whether a link was in force at any time of the finding. Times of findings are UTC, links are local dates: a day of grace. */
function holds(link: SiteLink, finding: Finding): boolean {
  const dayMs = 86_400_000
  if (link.from !== null && finding.to !== null && Date.parse(finding.to) + dayMs < Date.parse(link.from)) return false
  if (link.to !== null && finding.from !== null && Date.parse(finding.from) - 2 * dayMs > Date.parse(link.to))
    return false
  return true
}
