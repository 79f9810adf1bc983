import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const fundraisingInterpretation: Instrument = {
  id: 'fundraising-interpretation',
  title: {
    zh: '最高人民法院关于审理非法集资刑事案件具体应用法律若干问题的解释',
    en: 'Interpretation of the Supreme People’s Court on Illegal Fund-raising Crimes',
  },
  number: null,
  kind: 'judicial-interpretation',
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2022年修正', en: 'amended 2022' },
      inForceFrom: '2022-03-01',
      inForceTo: null,
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('1', '四个条件：未经许可、公开宣传、承诺回报、面向公众', 'the four conditions'),
        article('2', '方式列举，含虚拟币交易', 'its forms, trading virtual coins among them'),
        article(
          '3',
          '追责起点：一百万元、一百五十人或损失五十万元',
          'from 1,000,000 yuan, 150 people or 500,000 yuan lost',
        ),
        article('7', '集资诈骗与非法占有目的的认定', 'fraud, and how the intent is seen'),
        article('8', '集资诈骗十万元较大、一百万元巨大', 'fraud: 100,000 and 1,000,000 yuan'),
        article('12', '明知而为其宣传的共犯', 'knowing advertising is complicity'),
        article('13', '传销手段集资的从一重', 'by pyramid: the graver crime'),
      ],
    },
  ],
}
