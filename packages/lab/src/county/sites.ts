import { join } from 'node:path'
import type { Random } from '../random.js'
import { type SmallCell, writeTable } from '../table/small-table.js'
import { customerClasses } from './classes.js'
import type { Customer } from './customer.js'
import { plants } from './plant-list.js'
import { story } from './story.js'
import { towns } from './towns.js'

/** A place that can be visited, and what is tied to it. */
export interface Site {
  readonly id: string
  readonly name: string
  readonly premises: string
  readonly town: string
  readonly links: readonly SiteLink[]
}

interface SiteLink {
  readonly kind: 'meter' | 'account' | 'plant' | 'transformer' | 'cidr'
  readonly value: string
  readonly from: string | null
}

/** Sites of the story and of the one-of-a-kind look-alikes: name and network, by the kind of customer. */
const named: Readonly<Record<string, { readonly name: string; readonly cidr?: string }>> = {
  'fake-data-centre': { name: 'Cloud valley data centre (云谷数据中心)', cidr: story.cloudValley.cidr },
  'data-centre': { name: 'Government cloud data centre (政务云数据中心)', cidr: story.honestDataCentre.cidr },
  'ai-laboratory': { name: 'AI laboratory (智能计算实验室)' },
  'internet-cafe': { name: 'Zhongxin street internet café (中心街网吧)', cidr: story.internetCafe.cidr },
  school: { name: 'County school (青峡县中学)', cidr: story.school.cidr },
  hospital: { name: 'County hospital (青峡县医院)' },
  'heated-pool': { name: 'Riverside pool (滨江游泳馆)' },
  pond: { name: 'Fish pond (水产养殖)' },
  'pump-mining': { name: 'Heba village pump station (河坝村排灌站)' },
}

export function planSites(customers: readonly Customer[]): Site[] {
  const sites: Omit<Site, 'id'>[] = []
  const townNames = new Map(towns.map((town) => [town.code, town.name]))
  for (const plant of plants) {
    sites.push({
      name: plant.name,
      premises: 'plant',
      town: plant.town,
      links: [
        { kind: 'plant', value: plant.id, from: null },
        ...(plant.id === story.plant.plantId ? [link('cidr', story.plant.cidr)] : []),
      ],
    })
  }
  const fengshu = customers.filter((each) => each.kind === 'home-mining' || each.name === '居民（枫树村七组）')
  sites.push({
    name: 'House in Fengshu village, group 7 (枫树村七组农房)',
    premises: 'home',
    town: '云溪镇',
    links: [...fengshu.flatMap(meterLinks), link('cidr', `${story.home.address}/32`)],
  })
  for (const { kind, site, premises } of customerClasses) {
    if (site === null) continue
    for (const each of customers.filter((customer) => customer.kind === kind)) {
      const town = townNames.get(each.townCode) ?? ''
      sites.push({ name: `${site} ${each.name.slice(-4)}`, premises, town, links: meterLinks(each) })
    }
  }
  for (const each of customers) {
    const known = named[each.kind]
    if (known === undefined) continue
    sites.push({
      name: known.name,
      premises: each.premises,
      town: townNames.get(each.townCode) ?? '',
      links: [...meterLinks(each), ...(known.cidr === undefined ? [] : [link('cidr', known.cidr)])],
    })
  }
  for (const town of towns) {
    for (const transformer of town.transformers) {
      sites.push({
        name: `Transformer ${transformer.id} (${transformer.place}台区)`,
        premises: 'transformer',
        town: town.name,
        links: [link('transformer', transformer.id)],
      })
    }
  }
  return sites.map((site, i) => ({ id: `S${String(i + 1).padStart(3, '0')}`, ...site }))
}

function meterLinks(customer: Customer): SiteLink[] {
  return [
    { kind: 'meter', value: customer.meterId, from: customer.since },
    { kind: 'account', value: customer.accountId, from: customer.since },
  ]
}

function link(kind: SiteLink['kind'], value: string): SiteLink {
  return { kind, value, from: null }
}

/** `sites.csv` and `site_links.csv`. The map is made up: it lies in the open sea, where no real village is. */
export async function writeSites(folder: string, sites: readonly Site[], random: Random): Promise<void> {
  const centres = new Map(
    towns.map((town, i) => [town.name, [0.1 + 0.08 * (i % 3), 0.1 + 0.1 * Math.floor(i / 3)] as const]),
  )
  await writeTable(
    join(folder, 'sites.csv'),
    ['site_id', 'name', 'premises', 'town', 'lon', 'lat'],
    sites.map((site) => {
      const [lon, lat] = centres.get(site.town) ?? [0, 0]
      const draw = random.child(site.id)
      const place = (centre: number): string => (centre + 0.02 * draw.rough()).toFixed(5)
      return [site.id, site.name, site.premises, site.town, place(lon), place(lat)]
    }),
  )
  const links: SmallCell[][] = sites.flatMap((site) =>
    site.links.map(({ kind, value, from }) => [site.id, kind, value, from, null]),
  )
  await writeTable(join(folder, 'site_links.csv'), ['site_id', 'kind', 'value', 'from', 'to'], links)
}
