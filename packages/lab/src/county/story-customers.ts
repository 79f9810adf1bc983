import { loadModels, type LoadKind } from '../load/index.js'
import { pumping } from '../load/irrigation-pump.js'
import type { Load, LoadPart, World } from '../load/load.js'
import { mining } from '../load/mining.js'
import type { Random } from '../random.js'
import { capacityFor } from './customer.js'
import { story } from './story.js'
import { type Town, type TransformerPlan, towns } from './towns.js'

/** A customer with a place, before it gets its numbers. */
export interface PlacedCustomer {
  readonly key: string
  readonly town: Town
  readonly transformer: TransformerPlan
  readonly kind: string
  readonly name: string
  readonly category: string
  readonly tariff: string
  readonly premises: string
  readonly licence: string
  readonly capacityKva: number
  readonly parentKey: string | null
  readonly since: string | null
  readonly load: Load
}

/** The people and places of the story, and the look-alikes of which there is one each. */
export function storyCustomers(world: World, random: Random): PlacedCustomer[] {
  const steady = { failureDays: 90, repairDays: 2 }
  const always = { hours: null, end: null }
  const plain = (kind: LoadKind, key: string): Load => loadModels[kind](world, random.child(key))
  const homeMining = mining(world, random.child('home mining'), {
    ...steady,
    ...story.home,
    hours: null,
    end: story.home.visited,
    failureDays: 160,
    repairDays: 4,
  })
  const cloudMining = mining(world, random.child('cloud mining'), { ...steady, ...always, ...story.cloudValley })
  const cafeMining = mining(world, random.child('cafe mining'), {
    ...steady,
    end: null,
    overhead: 0,
    ...story.internetCafe,
  })
  const pumpMining = mining(world, random.child('pump mining'), { ...steady, end: null, ...story.farmPump })
  const cafe = plain('internet-cafe', 'cafe')
  const schoolLoad = plain('school', 'school')
  const trojan = mining(world, random.child('trojan'), {
    ...steady,
    ...always,
    machines: 1,
    machineKw: story.school.machineKw,
    overhead: 0,
    onset: story.school.infected,
  })
  const commercial = { category: 'commercial', tariff: 'commercial', licence: 'company', parentKey: null, since: null }
  return [
    ...market(world, random.child('market')),
    {
      ...at('Q-18'),
      ...commercial,
      key: 'story home household',
      kind: 'home',
      name: '居民（枫树村七组）',
      category: 'residential',
      tariff: 'residential',
      premises: 'home',
      licence: 'none',
      capacityKva: 8,
      load: plain('home', 'household'),
    },
    {
      ...at('Q-18'),
      ...commercial,
      key: story.home.key,
      kind: 'home-mining',
      name: '枫树村便民小店（个体）',
      tariff: 'small-business',
      premises: 'home',
      licence: 'trader',
      capacityKva: story.home.capacityKva,
      since: story.home.contractSince,
      load: { nominalKw: 27, parts: [lamp(random.child('lamp')), homeMining] },
    },
    {
      ...at('Q-07'),
      ...commercial,
      key: story.cloudValley.key,
      kind: 'fake-data-centre',
      name: '云谷数据中心',
      premises: 'workshop',
      capacityKva: 315,
      since: story.cloudValley.contractSince,
      load: { nominalKw: 280, parts: [lamp(random.child('cloud lamp')), cloudMining] },
    },
    {
      ...at('Q-07'),
      ...commercial,
      key: story.honestDataCentre.key,
      kind: 'data-centre',
      name: '青峡政务云数据中心',
      premises: 'data-centre',
      capacityKva: 630,
      load: plain('data-centre', 'data centre'),
    },
    {
      ...at('Q-06'),
      ...commercial,
      key: 'story ai laboratory',
      kind: 'ai-laboratory',
      name: '青峡智能计算实验室',
      premises: 'laboratory',
      capacityKva: 125,
      load: plain('ai-laboratory', 'laboratory'),
    },
    {
      ...at('Q-03'),
      ...commercial,
      key: story.internetCafe.key,
      kind: 'internet-cafe',
      name: '中心街网吧',
      premises: 'internet-cafe',
      capacityKva: 40,
      load: { nominalKw: cafe.nominalKw, parts: [...cafe.parts, cafeMining] },
    },
    {
      ...at('Q-09'),
      ...commercial,
      key: story.school.key,
      kind: 'school',
      name: '青峡县中学',
      tariff: 'school',
      premises: 'school',
      licence: 'institution',
      capacityKva: 125,
      load: { nominalKw: schoolLoad.nominalKw, parts: [...schoolLoad.parts, trojan] },
    },
    {
      ...at('Q-05'),
      ...commercial,
      key: 'story hospital',
      kind: 'hospital',
      name: '青峡县医院',
      premises: 'hospital',
      licence: 'institution',
      capacityKva: 500,
      load: plain('hospital', 'hospital'),
    },
    {
      ...at('Q-04'),
      ...commercial,
      key: 'story heated pool',
      kind: 'heated-pool',
      name: '滨江游泳馆',
      premises: 'pool',
      capacityKva: 80,
      load: plain('heated-pool', 'pool'),
    },
    ...(['Q-15', 'Q-26'] as const).map((id, i) => ({
      ...at(id),
      ...commercial,
      key: `story pond ${i + 1}`,
      kind: 'pond',
      name: `水产养殖${i + 1}`,
      category: 'agricultural',
      tariff: 'agricultural',
      premises: 'pond',
      licence: 'trader',
      capacityKva: 40,
      load: plain('pond', `pond ${i}`),
    })),
    {
      ...at('Q-28'),
      ...commercial,
      key: 'story brickworks',
      kind: 'workshop',
      name: '白水砖厂',
      category: 'industrial',
      tariff: 'industrial',
      premises: 'workshop',
      capacityKva: 160,
      load: plain('workshop', 'brickworks'),
    },
    {
      ...at('Q-27'),
      ...commercial,
      key: story.farmPump.key,
      kind: 'pump-mining',
      name: '河坝村排灌站',
      category: 'irrigation',
      tariff: 'irrigation',
      premises: 'pump',
      licence: 'none',
      capacityKva: 50,
      load: { nominalKw: 40, parts: [pumping(world, random.child('pump'), story.farmPump.pumpKw), pumpMining] },
    },
  ]
}

/** The stalls of a covered market, and the owner's meter that counts them all and the halls besides. */
function market(world: World, random: Random): PlacedCustomer[] {
  const { key, stalls, transformerId } = story.market
  const common = {
    ...at(transformerId),
    category: 'commercial',
    tariff: 'small-business',
    premises: 'shop',
    since: null,
  }
  const tenants = Array.from({ length: stalls }, (_, i): PlacedCustomer => {
    const load = loadModels.shop(world, random.child('stall', i))
    return {
      ...common,
      key: `${key} stall ${i + 1}`,
      kind: 'shop',
      name: `龙潭市场${i + 1}号摊位`,
      licence: 'trader',
      capacityKva: capacityFor(load.nominalKw),
      parentKey: key,
      load,
    }
  })
  const halls = loadModels['shared-building'](world, random.child('halls'))
  const owner: PlacedCustomer = {
    ...common,
    key,
    kind: 'market',
    name: '龙潭农贸市场',
    tariff: 'commercial',
    premises: 'market',
    licence: 'company',
    capacityKva: capacityFor(tenants.reduce((sum, each) => sum + each.load.nominalKw, 0) * 0.7 + halls.nominalKw),
    parentKey: null,
    load: { nominalKw: 0, parts: [...halls.parts, ...tenants.flatMap((each) => each.load.parts)] },
  }
  return [owner, ...tenants]
}

function at(transformerId: string): { town: Town; transformer: TransformerPlan } {
  for (const town of towns) {
    const transformer = town.transformers.find((each) => each.id === transformerId)
    if (transformer !== undefined) return { town, transformer }
  }
  throw new RangeError(`No transformer ${transformerId}`)
}

/** A lamp, a router and a camera: what an empty room draws. */
function lamp(random: Random): LoadPart {
  return {
    name: 'lamp',
    roughness: 0.2,
    add: (kw) => {
      const draw = random.child('hours')
      for (let i = 0; i < kw.length; i++) {
        kw[i] = (kw[i] ?? 0) + 0.06 + (i % 24 > 17 ? 0.04 : 0) + 0.008 * draw.rough()
      }
    },
  }
}
