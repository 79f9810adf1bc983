import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

/** Held for its rules of time and service, to which other laws refer. */
export const civilProcedureLaw: Instrument = {
  id: 'civil-procedure-law',
  title: { zh: '中华人民共和国民事诉讼法', en: 'Civil Procedure Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2023年修正', en: 'amended 2023' },
      inForceFrom: '2024-01-01',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article(
          '85',
          '开始之日不计；末日逢法定休假日的顺延',
          'the first day does not count; an end on a holiday moves on',
        ),
        article('87', '送达回证与送达日期', 'the service receipt and its date'),
        article('88', '直接送达与代收', 'serving in person, and who may receive'),
        article('89', '留置送达', 'leaving the paper when it is refused'),
        article('95', '公告送达，三十日', 'service by public notice, thirty days'),
      ],
    },
  ],
}
