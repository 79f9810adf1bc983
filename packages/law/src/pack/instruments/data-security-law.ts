import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const dataSecurityLaw: Instrument = {
  id: 'data-security-law',
  title: { zh: '中华人民共和国数据安全法', en: 'Data Security Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2021-09-01',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('35', '公安、国安调取数据须经严格批准', 'police take data only with strict approval'),
        article(
          '38',
          '国家机关在职责内收集使用数据并保密',
          'state bodies collect within their duty and keep confidence',
        ),
        article('39', '建立政务数据安全制度', 'state bodies must secure their data'),
        article('40', '委托建设维护须批准；受托方不得留存、外泄', 'contractors need approval and keep nothing'),
      ],
    },
  ],
}
