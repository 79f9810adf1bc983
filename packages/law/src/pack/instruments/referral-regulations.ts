import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const referralRegulations: Instrument = {
  id: 'referral-regulations',
  title: {
    zh: '行政执法机关移送涉嫌犯罪案件的规定',
    en: 'Provisions on the Referral of Suspected Criminal Cases by Administrative Bodies',
  },
  number: null,
  kind: 'regulation',
  issuer: { zh: '国务院', en: 'State Council' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2020年修订', en: 'revised 2020' },
      inForceFrom: '2020-08-07',
      inForceTo: null,
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('3', '涉嫌犯罪、应追刑责的必须移送', 'what may be a crime must be handed over'),
        article('4', '妥善保存证据，涉案物品开清单', 'evidence is kept; goods are listed'),
        article(
          '5',
          '两人以上专案组；负责人三日内决定，批准后二十四小时内移送',
          'a team of two; the head decides in three days, sent in twenty-four hours',
        ),
        article('6', '移送附五类材料', 'the five kinds of papers that go along'),
        article(
          '7',
          '公安签收回执；不属管辖的二十四小时内转送',
          'police sign; passed on within twenty-four hours if not theirs',
        ),
        article('8', '公安三日内审查决定是否立案并书面通知', 'police decide within three days and tell in writing'),
        article(
          '9',
          '对不立案三日内提请复议或建议监督；公安三日内答复',
          'three days to ask again; police answer in three',
        ),
        article('11', '不得以罚代移', 'no fine in place of a referral'),
        article('12', '接到立案通知三日内移交物品材料', 'goods and papers follow within three days of filing'),
      ],
    },
  ],
}
