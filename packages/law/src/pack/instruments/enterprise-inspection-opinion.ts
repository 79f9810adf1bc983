import type { Instrument } from '../instrument.js'
import { checkedOn } from '../sources.js'

/** Who may inspect enterprises; neither coordinating bodies, nor institutes and contractors, nor people without certificate. */
export const enterpriseInspectionOpinion: Instrument = {
  id: 'enterprise-inspection-opinion',
  title: {
    zh: '国务院办公厅关于严格规范涉企行政检查的意见',
    en: 'Opinions of the General Office of the State Council on strictly regulating inspections of enterprises',
  },
  number: '国办发〔2024〕54号',
  kind: 'notice',
  issuer: { zh: '国务院办公厅', en: 'General Office of the State Council' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2024-12-30',
      inForceTo: null,
      source: '公开网页转载（2025-01-03 公布）',
      checkedOn,
      confidence: 'page',
      articles: [],
    },
  ],
}
