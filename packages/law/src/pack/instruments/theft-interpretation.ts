import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const theftInterpretation: Instrument = {
  id: 'theft-interpretation',
  title: {
    zh: '最高人民法院、最高人民检察院关于办理盗窃刑事案件适用法律若干问题的解释',
    en: 'Interpretation of the Supreme People’s Court and Procuratorate on Theft',
  },
  number: '法释〔2013〕8号',
  kind: 'judicial-interpretation',
  issuer: { zh: '最高人民法院、最高人民检察院', en: 'Supreme People’s Court and Supreme People’s Procuratorate' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2013-04-04',
      inForceTo: null,
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('1', '三档数额幅度，各省在幅度内定', 'the three ranges of sums; provinces choose within them'),
        article('2', '减半入罪的情形', 'when half the sum is enough'),
        article(
          '4',
          '电力数额：能查实的按查实，不能的按前六个月均量减表计均量',
          'power: as proven, else the mean of six months before less the metered mean',
        ),
        article('13', '单位组织盗窃的追究组织者、实施者', 'units: those who organise and those who do it'),
      ],
    },
  ],
}
