import type { Site, SiteLink } from '@davylamp/finding'
import { identifierKey, placeKey } from './asked-row.js'
import type { ColumnRole } from './column-words.js'
import { type AnswerValue, type Known, nothingKnown } from './known.js'

/** What a table of customers says of a meter; unknown fields are null. */
export interface ListCustomer {
  readonly meterId: string
  readonly accountId: string | null
  readonly name: string | null
  readonly address: string | null
}

/** Tables that tie account, meter and street address together. */
export interface ListPlaces {
  readonly customers: readonly ListCustomer[]
  readonly sites: readonly Site[]
  readonly links: readonly SiteLink[]
}

/** What tables of customers and sites answer, and where they lead on to. */
export function knownOfPlaces({ customers, sites, links }: ListPlaces): Known[] {
  const bySite = new Map<string, string[]>()
  for (const { siteId, kind, value } of links)
    if (kind !== 'cidr') bySite.set(siteId, [...(bySite.get(siteId) ?? []), identifierKey(value)])
  return [
    ...customers.map((customer): Known => {
      const { meterId, accountId, address } = customer
      const ids = [meterId, accountId].filter((id) => id !== null).map(identifierKey)
      return {
        ...nothingKnown,
        origin: 'customer',
        // an account may have several meters
        about: accountId === null ? `meter ${identifierKey(meterId)}` : `account ${identifierKey(accountId)}`,
        weight: 1,
        identifiers: ids,
        places: address === null ? [] : [placeKey(address)],
        answers: answersOf([
          ['account', accountId],
          ['meter', meterId],
          ['name', customer.name],
          ['place', address],
        ]),
        leadsToIdentifiers: ids,
      }
    }),
    ...sites.map((site): Known => {
      const ids = bySite.get(site.siteId) ?? []
      return {
        ...nothingKnown,
        origin: 'site',
        about: `site ${site.siteId}`,
        weight: 0,
        places: [placeKey(site.name)],
        identifiers: ids,
        answers: answersOf([['town', site.town]]),
        leadsToIdentifiers: ids,
      }
    }),
  ]
}

function answersOf(texts: readonly (readonly [ColumnRole, string | null])[]): Map<ColumnRole, AnswerValue> {
  return new Map(texts.flatMap(([role, text]) => (text === null || text === '' ? [] : [[role, { text }] as const])))
}
