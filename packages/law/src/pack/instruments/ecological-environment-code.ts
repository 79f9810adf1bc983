import { article, type Instrument } from '../instrument.js'
import { checkedOn } from '../sources.js'

export const ecologicalEnvironmentCode: Instrument = {
  id: 'ecological-environment-code',
  title: { zh: '中华人民共和国生态环境法典', en: 'Ecological and Environmental Code of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2026-08-15',
      inForceTo: null,
      source: '本项目资料汇编据 Just Laws 法律文库记载，本次未找到原文重读',
      checkedOn,
      confidence: 'page',
      articles: [
        article(
          '49',
          '对严重污染、破坏生态的工艺设备产品实行淘汰',
          'heavily polluting processes and equipment are eliminated',
        ),
        article('1222', '违反淘汰制度的责任之一', 'liability under the elimination system'),
        article('1227', '违反淘汰制度的责任之二', 'liability under the elimination system'),
        article('1242', '与能源、循环经济法律的衔接', 'energy and circular-economy laws go on applying'),
      ],
    },
  ],
}
