import type { Instrument } from '../instrument.js'
import { checkedOn } from '../sources.js'

export const miningNotice2021: Instrument = {
  id: 'mining-notice-2021',
  title: {
    zh: '国家发展改革委等部门关于整治虚拟货币“挖矿”活动的通知',
    en: 'Notice of the NDRC and other departments on the rectification of virtual-currency mining',
  },
  number: '发改运行〔2021〕1283号',
  kind: 'notice',
  issuer: { zh: '国家发展改革委等十一部门', en: 'NDRC and ten other departments' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2021-09-03',
      inForceTo: null,
      source: '公开网页转载（2021-09-24 公布）',
      checkedOn,
      confidence: 'page',
      articles: [],
    },
  ],
}
