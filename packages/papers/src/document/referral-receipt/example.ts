import type { PaperExample } from '../../kind/kind.js'
import { police } from '../example-parts.js'

export const example: PaperExample = {
  body: police,
  values: {
    'referral-number': '青节能移〔2022〕1号',
    'referred-by': '青峡县节能监察大队',
    matter: '石板水电站旁厂房“挖矿”一案',
    'received-on': '2022-08-27',
    attachments: [
      { name: '移送书', pages: 2 },
      { name: '调查报告', pages: 6 },
      { name: '涉案物品清单', pages: 10 },
    ],
    date: '2022-08-27',
  },
}
