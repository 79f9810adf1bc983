import { article, type Instrument } from '../instrument.js'
import { checkedOn } from '../sources.js'

export const civilCode: Instrument = {
  id: 'civil-code',
  title: { zh: '中华人民共和国民法典', en: 'Civil Code of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2021-01-01',
      inForceTo: null,
      source: '本项目资料汇编据 Just Laws 法律文库记载，本次未重读原文',
      checkedOn,
      confidence: 'page',
      articles: [
        article('9', '民事活动应节约资源、保护环境', 'civil acts should save resources and the environment'),
        article('509', '全面履行合同，避免浪费资源', 'contracts are kept in full, without waste'),
      ],
    },
  ],
}
