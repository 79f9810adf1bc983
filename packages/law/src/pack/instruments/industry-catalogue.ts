import type { Instrument } from '../instrument.js'
import { checkedOn } from '../sources.js'

/** A list of policy, no norm of penalty by itself: what follows from it stands in the energy and circular-economy laws. */
export const industryCatalogue: Instrument = {
  id: 'industry-catalogue',
  title: { zh: '产业结构调整指导目录', en: 'Catalogue Guiding Industry Restructuring' },
  number: null,
  kind: 'rule',
  issuer: { zh: '国家发展改革委', en: 'NDRC' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2019年本，2021年修改', en: '2019 edition as changed in 2021' },
      inForceFrom: '2021-12-30',
      inForceTo: '2024-02-01',
      source: '公开网页转载（国家发展改革委令第49号）',
      checkedOn,
      confidence: 'page',
      articles: [],
    },
    {
      label: { zh: '2024年本', en: '2024 edition' },
      inForceFrom: '2024-02-01',
      inForceTo: null,
      source: '公开网页转载（国家发展改革委令第7号）',
      checkedOn,
      confidence: 'page',
      articles: [],
    },
  ],
}
