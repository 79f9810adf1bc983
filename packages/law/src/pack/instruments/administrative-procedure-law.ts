import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const administrativeProcedureLaw: Instrument = {
  id: 'administrative-procedure-law',
  title: { zh: '中华人民共和国行政诉讼法', en: 'Administrative Procedure Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2017年修正', en: 'amended 2017' },
      inForceFrom: '2017-07-01',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('34', '被告举证，逾期视为没有证据', 'the body proves; late means none'),
        article('45', '收到复议决定十五日内起诉', 'fifteen days to sue after reconsideration'),
        article('46', '知道之日起六个月内起诉；最长五年', 'six months from knowing; five years at most'),
        article('67', '被告收到起诉状十五日内交证据和答辩', 'the body answers with its evidence within fifteen days'),
        article('101', '期间等准用民事诉讼法', 'civil procedure’s rules of time apply'),
      ],
    },
  ],
}
