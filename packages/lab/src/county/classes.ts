import type { LoadKind } from '../load/index.js'
import type { Area } from './towns.js'

/** How a kind of customer stands in the books, and where it is found. */
export interface CustomerClass {
  readonly kind: LoadKind
  readonly count: number
  readonly category: string
  readonly tariff: string
  readonly premises: string
  readonly licence: string
  /** Account name; `#` becomes a running number. */
  readonly name: string
  /** Relative to the other areas of its town. */
  readonly areas: Readonly<Partial<Record<Area, number>>>
  /** Name of its site, when it gets one; homes and small shops do not. */
  readonly site: string | null
}

/** The ordinary customers of the county; the people and places of the story come from `story.ts`. */
export const customerClasses: readonly CustomerClass[] = [
  {
    kind: 'home',
    count: 1400,
    category: 'residential',
    tariff: 'residential',
    premises: 'home',
    licence: 'none',
    name: '居民#',
    areas: { flats: 5, village: 3, centre: 1.5, 'solar-village': 1 },
    site: null,
  },
  {
    kind: 'solar-home',
    count: 60,
    category: 'residential',
    tariff: 'residential',
    premises: 'home',
    licence: 'none',
    name: '居民光伏#',
    areas: { 'solar-village': 1 },
    site: null,
  },
  {
    kind: 'shop',
    count: 350,
    category: 'commercial',
    tariff: 'commercial',
    premises: 'shop',
    licence: 'trader',
    name: '商户#',
    areas: { centre: 8, flats: 2, village: 0.6, park: 0.4 },
    site: null,
  },
  {
    kind: 'farm',
    count: 32,
    category: 'agricultural',
    tariff: 'agricultural',
    premises: 'farm',
    licence: 'trader',
    name: '养殖场#',
    areas: { village: 3, 'solar-village': 1 },
    site: null,
  },
  {
    kind: 'irrigation-pump',
    count: 27,
    category: 'irrigation',
    tariff: 'irrigation',
    premises: 'pump',
    licence: 'none',
    name: '排灌#',
    areas: { village: 3, 'solar-village': 1 },
    site: null,
  },
  {
    kind: 'workshop',
    count: 39,
    category: 'industrial',
    tariff: 'industrial',
    premises: 'workshop',
    licence: 'company',
    name: '加工厂#',
    areas: { park: 5, village: 0.6 },
    site: null,
  },
  {
    kind: 'telecom-mast',
    count: 12,
    category: 'commercial',
    tariff: 'commercial',
    premises: 'mast',
    licence: 'company',
    name: '通信基站#',
    areas: { village: 2, centre: 1, flats: 1, 'solar-village': 1 },
    site: 'Telecom mast (通信基站)',
  },
  {
    kind: 'street-light',
    count: 9,
    category: 'public-lighting',
    tariff: 'commercial',
    premises: 'street',
    licence: 'none',
    name: '路灯#',
    areas: { centre: 2, flats: 1 },
    site: 'Street lights (路灯)',
  },
  {
    kind: 'shared-building',
    count: 12,
    category: 'commercial',
    tariff: 'residential',
    premises: 'building',
    licence: 'none',
    name: '楼宇公共用电#',
    areas: { flats: 1 },
    site: 'Lifts and garage (电梯车库)',
  },
  {
    kind: 'cold-store',
    count: 4,
    category: 'commercial',
    tariff: 'commercial',
    premises: 'cold-store',
    licence: 'company',
    name: '冷库#',
    areas: { park: 1 },
    site: 'Cold store (冷库)',
  },
  {
    kind: 'charging-station',
    count: 6,
    category: 'commercial',
    tariff: 'charging',
    premises: 'charging',
    licence: 'company',
    name: '充电站#',
    areas: { centre: 1, park: 1 },
    site: 'Charging station (充电站)',
  },
]
