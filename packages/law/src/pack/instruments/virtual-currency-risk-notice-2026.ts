import type { Instrument } from '../instrument.js'
import { checkedOn } from '../sources.js'

export const virtualCurrencyRiskNotice2026: Instrument = {
  id: 'virtual-currency-risk-notice-2026',
  title: {
    zh: '中国人民银行等八部门关于进一步防范和处置虚拟货币等相关风险的通知',
    en: 'Notice of eight departments on the risks of virtual currencies',
  },
  number: '银发〔2026〕42号',
  kind: 'notice',
  issuer: { zh: '中国人民银行等八部门', en: 'People’s Bank of China and seven other departments' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2026-02-06',
      inForceTo: null,
      source: '公开网页报道',
      checkedOn,
      confidence: 'page',
      articles: [],
    },
  ],
}
