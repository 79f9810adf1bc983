/** What stands around a transformer; customers are placed by it. */
export type Area = 'flats' | 'centre' | 'village' | 'park' | 'hospital' | 'solar-village'

export interface TransformerPlan {
  readonly id: string
  readonly ratingKva: number
  readonly area: Area
  /** Street or village, zh. */
  readonly place: string
}

export interface Town {
  readonly code: string
  readonly name: string
  /** Supply station that keeps the town's meters. */
  readonly org: string
  readonly line: string
  /** Share of the county's ordinary customers. */
  readonly share: number
  /** `plain`: hourly UTF-8; `utility`: quarter-hours as a State Grid front end exports them. */
  readonly export: 'plain' | 'utility'
  readonly transformers: readonly TransformerPlan[]
}

/** Five invented towns on three 10 kV lines with 28 transformers. */
export const towns: readonly Town[] = [
  {
    code: 'CG',
    name: '城关镇',
    org: '城关供电所',
    line: '10kV城关线',
    share: 0.42,
    export: 'plain',
    transformers: [
      { id: 'Q-01', ratingKva: 630, area: 'flats', place: '锦绣小区' },
      { id: 'Q-02', ratingKva: 630, area: 'flats', place: '翠竹苑' },
      { id: 'Q-03', ratingKva: 800, area: 'centre', place: '中心街' },
      { id: 'Q-04', ratingKva: 800, area: 'centre', place: '滨江路' },
      { id: 'Q-05', ratingKva: 630, area: 'hospital', place: '康宁路' },
      { id: 'Q-06', ratingKva: 1600, area: 'park', place: '工业园一路' },
      { id: 'Q-07', ratingKva: 1600, area: 'park', place: '工业园二路' },
      { id: 'Q-08', ratingKva: 630, area: 'flats', place: '学府花园' },
      { id: 'Q-09', ratingKva: 400, area: 'village', place: '红星村' },
    ],
  },
  {
    code: 'LT',
    name: '龙潭镇',
    org: '龙潭供电所',
    line: '10kV龙潭线',
    share: 0.19,
    export: 'plain',
    transformers: [
      { id: 'Q-10', ratingKva: 500, area: 'centre', place: '龙潭街' },
      { id: 'Q-11', ratingKva: 400, area: 'flats', place: '龙潭新居' },
      { id: 'Q-12', ratingKva: 315, area: 'village', place: '石板村' },
      { id: 'Q-13', ratingKva: 315, area: 'village', place: '松林村' },
      { id: 'Q-14', ratingKva: 630, area: 'park', place: '龙潭工业点' },
      { id: 'Q-15', ratingKva: 250, area: 'village', place: '荷塘村' },
    ],
  },
  {
    code: 'YX',
    name: '云溪镇',
    org: '云溪供电所',
    line: '10kV云溪线',
    share: 0.16,
    export: 'plain',
    transformers: [
      { id: 'Q-16', ratingKva: 500, area: 'centre', place: '云溪街' },
      { id: 'Q-17', ratingKva: 315, area: 'village', place: '青杠村' },
      { id: 'Q-18', ratingKva: 315, area: 'village', place: '枫树村' },
      { id: 'Q-19', ratingKva: 400, area: 'solar-village', place: '向阳村' },
      { id: 'Q-20', ratingKva: 500, area: 'park', place: '云溪工业点' },
    ],
  },
  {
    code: 'SQ',
    name: '石桥镇',
    org: '石桥供电所',
    line: '10kV云溪线',
    share: 0.13,
    export: 'plain',
    transformers: [
      { id: 'Q-21', ratingKva: 500, area: 'centre', place: '石桥街' },
      { id: 'Q-22', ratingKva: 315, area: 'village', place: '大湾村' },
      { id: 'Q-23', ratingKva: 315, area: 'village', place: '柏树村' },
      { id: 'Q-24', ratingKva: 400, area: 'park', place: '石桥工业点' },
    ],
  },
  {
    code: 'BS',
    name: '白水镇',
    org: '白水供电所',
    line: '10kV龙潭线',
    share: 0.1,
    export: 'utility',
    transformers: [
      { id: 'Q-25', ratingKva: 400, area: 'centre', place: '白水街' },
      { id: 'Q-26', ratingKva: 250, area: 'village', place: '水磨村' },
      { id: 'Q-27', ratingKva: 250, area: 'village', place: '河坝村' },
      { id: 'Q-28', ratingKva: 315, area: 'park', place: '白水工业点' },
    ],
  },
]
