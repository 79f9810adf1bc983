import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const circularEconomyLaw: Instrument = {
  id: 'circular-economy-law',
  title: { zh: '中华人民共和国循环经济促进法', en: 'Circular Economy Promotion Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2018年修正', en: 'amended 2018' },
      inForceFrom: '2018-10-26',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('5', '循环经济发展综合管理部门负责本地监督', 'which authority supervises'),
        article('10', '公民可举报浪费资源的行为', 'citizens may report waste'),
        article('18', '淘汰名录；不得使用列入的技术、设备', 'the elimination list, and no use of what is on it'),
        article(
          '50',
          '使用列入名录的：停用、没收、罚五万至二十万元；严重的报政府关闭',
          'use of listed things: stop, confiscation, fine of 50,000 to 200,000 yuan',
        ),
      ],
    },
  ],
}
