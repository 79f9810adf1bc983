import type { PaperExample } from '../../kind/kind.js'
import { developmentReform } from '../example-parts.js'

export const example: PaperExample = {
  body: developmentReform,
  values: {
    headline: '关于整治虚拟货币“挖矿”活动的通告',
    opening: '虚拟货币“挖矿”活动耗能高，扰乱用电秩序和经济金融秩序',
    points: [
      { point: '禁止任何单位和个人从事虚拟货币“挖矿”活动' },
      { point: '出租房屋、场地的，应当了解承租人的用途和用电情况' },
      { point: '计算机被植入“挖矿”木马的是受害人，请及时报告' },
    ],
    basis: [{ instrument: 'mining-notice-2021' }],
    hotline: '青峡县发展和改革局，000-0000000；邮箱 tips@example.invalid',
    date: '2022-08-31',
  },
}
