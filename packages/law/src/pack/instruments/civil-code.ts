import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

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
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('9', '民事活动应节约资源、保护环境', 'civil acts should save resources and the environment'),
        article(
          '509',
          '全面履行合同，并避免浪费资源、污染环境',
          'contracts are kept in full, without waste or pollution',
        ),
      ],
    },
  ],
}
