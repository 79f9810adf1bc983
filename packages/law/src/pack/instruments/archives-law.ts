import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const archivesLaw: Instrument = {
  id: 'archives-law',
  title: { zh: '中华人民共和国档案法', en: 'Archives Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2020年修订', en: 'revised 2020' },
      inForceFrom: '2021-01-01',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article(
          '14',
          '应归档材料定期移交，任何人不得据为己有',
          'what belongs to the archive is handed over; nobody keeps it',
        ),
        article('37', '电子档案来源可靠、要素合规的，效力同纸质', 'sound electronic archives count like paper'),
      ],
    },
  ],
}
