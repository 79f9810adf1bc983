import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const criminalProcedureLaw: Instrument = {
  id: 'criminal-procedure-law',
  title: { zh: '中华人民共和国刑事诉讼法', en: 'Criminal Procedure Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
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
        article(
          '3',
          '侦查等权力只由公安、检察、法院行使',
          'investigation belongs to police, procurators and courts alone',
        ),
        article(
          '19',
          '刑事案件由公安机关侦查，另有规定的除外',
          'police investigate crime unless the law says otherwise',
        ),
        article(
          '54',
          '行政机关收集的物证、书证、电子数据等可用于刑事诉讼',
          'things, papers and electronic data from administration may be used',
        ),
        article('56', '非法证据排除', 'unlawful evidence is shut out'),
        article(
          '105',
          '期间计算：首日不计，末日逢节假日顺延',
          'counting time: the first day does not count, an end on a holiday moves on',
        ),
      ],
    },
  ],
}
