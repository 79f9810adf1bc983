import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const fraudInterpretation: Instrument = {
  id: 'fraud-interpretation',
  title: {
    zh: '最高人民法院、最高人民检察院关于办理诈骗刑事案件具体应用法律若干问题的解释',
    en: 'Interpretation of the Supreme People’s Court and Procuratorate on Fraud',
  },
  number: '法释〔2011〕7号',
  kind: 'judicial-interpretation',
  issuer: { zh: '最高人民法院、最高人民检察院', en: 'Supreme People’s Court and Supreme People’s Procuratorate' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2011-04-08',
      inForceTo: null,
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('1', '三档数额幅度，各省在幅度内定', 'the three ranges of sums; provinces choose within them'),
        article('2', '从严情形', 'when it is punished more'),
        article('7', '明知而提供卡、通讯、网络、结算帮助的共犯', 'knowing help with cards, network or payment'),
      ],
    },
  ],
}
