import type { PaperExample } from '../../kind/kind.js'
import { developmentReform } from '../example-parts.js'

export const example: PaperExample = {
  body: developmentReform,
  values: {
    from: '2022-08-01',
    to: '2022-08-31',
    tips: [
      {
        number: 'QX-T-001',
        received: '2022-08-02',
        channel: '网络',
        area: '石板镇',
        content: '水电站旁厂房昼夜风扇轰鸣，新拉粗电缆',
        answer: '是',
        handling: '查实，已答复',
      },
    ],
    date: '2022-08-31',
  },
}
