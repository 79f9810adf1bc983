import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const energyLaw: Instrument = {
  id: 'energy-law',
  title: { zh: '中华人民共和国能源法', en: 'Energy Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2025-01-01',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('35', '用户应合理用能、履行节能义务', 'users must use energy well and save it'),
        article(
          '36',
          '供电等企业无法定或约定事由不得中断供应',
          'suppliers must not cut without a cause in law or contract',
        ),
        article('63', '能源主管部门等按职责监督检查、查处', 'energy authorities inspect and act, each in its duty'),
        article(
          '64',
          '可进入单位现场检查、询问、查阅复制；负保密义务',
          'they may enter units, ask, read and copy; and must keep secrets',
        ),
      ],
    },
  ],
}
