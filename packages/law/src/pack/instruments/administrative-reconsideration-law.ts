import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const administrativeReconsiderationLaw: Instrument = {
  id: 'administrative-reconsideration-law',
  title: { zh: '中华人民共和国行政复议法', en: 'Administrative Reconsideration Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2023年修订', en: 'revised 2023' },
      inForceFrom: '2024-01-01',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('11', '可以申请复议的行为', 'which acts may be reconsidered'),
        article(
          '20',
          '知道之日起六十日内申请；未告知的最长一年',
          'sixty days from knowing; a year at most when not told',
        ),
        article('23', '先复议后诉讼的情形', 'when reconsideration comes before a lawsuit'),
        article('30', '五日内审查受理', 'accepted or not within five days'),
        article(
          '48',
          '七日内送副本，被申请人十日内答复并交证据',
          'copy within seven days; the body answers within ten',
        ),
        article('62', '六十日内决定，可延三十日', 'decided in sixty days, thirty more at most'),
        article(
          '88',
          '期间准用民事诉讼法；三、五、七、十日指工作日',
          'civil procedure’s rules of time; 3, 5, 7 and 10 days are working days',
        ),
      ],
    },
  ],
}
