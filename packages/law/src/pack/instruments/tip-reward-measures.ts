import type { Instrument } from '../instrument.js'
import { checkedOn } from '../sources.js'

export const tipRewardMeasures: Instrument = {
  id: 'tip-reward-measures',
  title: {
    zh: '市场监管领域重大违法行为举报奖励暂行办法',
    en: 'Interim Measures on Rewards for Reporting Grave Violations in Market Supervision',
  },
  number: '国市监稽规〔2021〕4号',
  kind: 'notice',
  issuer: { zh: '市场监管总局、财政部', en: 'State Administration for Market Regulation, Ministry of Finance' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2021-12-01',
      inForceTo: null,
      source: '公开网页转载',
      checkedOn,
      confidence: 'page',
      articles: [],
    },
  ],
}
