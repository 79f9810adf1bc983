import type { Instrument } from '../instrument.js'
import { checkedOn } from '../sources.js'

/** The day of signing could not be confirmed, so it counts from the day it was published. */
export const tradingRiskNotice2021: Instrument = {
  id: 'trading-risk-notice-2021',
  title: {
    zh: '中国人民银行等十部门关于进一步防范和处置虚拟货币交易炒作风险的通知',
    en: 'Notice of ten departments on the risks of trading in virtual currencies',
  },
  number: '银发〔2021〕237号',
  kind: 'notice',
  issuer: { zh: '中国人民银行等十部门', en: 'People’s Bank of China and nine other departments' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2021-09-24',
      inForceTo: '2026-02-06',
      replacedBy: 'virtual-currency-risk-notice-2026',
      source: '公开网页转载',
      checkedOn,
      confidence: 'page',
      articles: [],
    },
  ],
}
