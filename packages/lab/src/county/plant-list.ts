/** A small run-of-river plant of the county; all invented. */
export interface PlantPlan {
  readonly id: string
  readonly name: string
  readonly river: 'longtan' | 'yunxi'
  readonly order: number
  readonly capacityKw: number
  readonly town: string
  /** Which columns its file has: everything, or only the gate's export and import. */
  readonly meters: 'all' | 'gate'
  readonly generationBasis: 'metered' | 'self-declared'
  /** Registered supply past the gate: kW by day, and its share by night. */
  readonly directKw: number
  /** Asked by the grid to hold back at night in floods. */
  readonly curtailed: boolean
}

export const plants: readonly PlantPlan[] = [
  {
    id: 'P01',
    name: 'Shangyan plant (上岩水电站)',
    river: 'longtan',
    order: 1,
    capacityKw: 630,
    town: '龙潭镇',
    meters: 'all',
    generationBasis: 'metered',
    directKw: 0,
    curtailed: false,
  },
  {
    id: 'P02',
    name: 'Xiaotan plant (小滩水电站)',
    river: 'longtan',
    order: 2,
    capacityKw: 800,
    town: '龙潭镇',
    meters: 'all',
    generationBasis: 'metered',
    directKw: 0,
    curtailed: false,
  },
  {
    id: 'P03',
    name: 'Shiban plant (石板水电站)',
    river: 'longtan',
    order: 3,
    capacityKw: 1600,
    town: '龙潭镇',
    meters: 'all',
    generationBasis: 'metered',
    directKw: 0,
    curtailed: false,
  },
  {
    id: 'P04',
    name: 'Guanyin plant (观音水电站)',
    river: 'longtan',
    order: 4,
    capacityKw: 2000,
    town: '白水镇',
    meters: 'all',
    generationBasis: 'metered',
    directKw: 140,
    curtailed: false,
  },
  {
    id: 'P05',
    name: 'Longmen plant (龙门水电站)',
    river: 'longtan',
    order: 5,
    capacityKw: 3200,
    town: '白水镇',
    meters: 'all',
    generationBasis: 'metered',
    directKw: 0,
    curtailed: true,
  },
  {
    id: 'P06',
    name: 'Yunding plant (云顶水电站)',
    river: 'yunxi',
    order: 1,
    capacityKw: 400,
    town: '云溪镇',
    meters: 'all',
    generationBasis: 'metered',
    directKw: 0,
    curtailed: false,
  },
  {
    id: 'P07',
    name: 'Songlin plant (松林水电站)',
    river: 'yunxi',
    order: 2,
    capacityKw: 500,
    town: '云溪镇',
    meters: 'gate',
    generationBasis: 'metered',
    directKw: 0,
    curtailed: false,
  },
  {
    id: 'P08',
    name: 'Heping plant (和平水电站)',
    river: 'yunxi',
    order: 3,
    capacityKw: 1000,
    town: '石桥镇',
    meters: 'all',
    generationBasis: 'self-declared',
    directKw: 0,
    curtailed: false,
  },
  {
    id: 'P09',
    name: 'Shiqiao plant (石桥水电站)',
    river: 'yunxi',
    order: 4,
    capacityKw: 1260,
    town: '石桥镇',
    meters: 'all',
    generationBasis: 'metered',
    directKw: 0,
    curtailed: false,
  },
]
