import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const unlicensedOperationMeasures: Instrument = {
  id: 'unlicensed-operation-measures',
  title: { zh: '无证无照经营查处办法', en: 'Measures against Operating without Permit or Licence' },
  number: '国务院令第684号',
  kind: 'regulation',
  issuer: { zh: '国务院', en: 'State Council' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2017-10-01',
      inForceTo: null,
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('6', '无照经营由市场监管部门查处', 'trading without licence is for market supervision'),
        article(
          '11',
          '可进场检查、查阅；对无照经营场所和物品可查封扣押',
          'may enter and read; may seal and seize in unlicensed trading',
        ),
        article('13', '无照经营：停止、没收所得、一万元以下罚款', 'stop, gains taken, fine up to 10,000 yuan'),
        article('14', '明知而提供场所等的，五千元以下罚款', 'knowingly giving premises: fine up to 5,000 yuan'),
      ],
    },
  ],
}
