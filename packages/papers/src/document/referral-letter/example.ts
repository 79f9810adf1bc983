import type { PaperExample } from '../../kind/kind.js'
import { energyConservation } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    receiver: '青峡县公安局',
    matter: '石板水电站旁厂房“挖矿”一案',
    source: '2022 年 8 月 19 日联合检查中发现',
    facts:
      '2021 年 5 月至 2022 年 8 月，承租人在石板水电站旁厂房内安装设备 211 台，经未登记电缆由电站母线直接引电，不经关口计量',
    offence: '盗窃罪',
    basis: [{ instrument: 'criminal-law', article: '264' }],
    measures: '已固定证据，对设备先行登记保存',
    attachments: [
      { name: '涉嫌犯罪案件情况调查报告', pages: 6 },
      { name: '涉案物品清单', pages: 10 },
      { name: '检验报告', pages: 4 },
    ],
    contact: '李玥，000-0000001',
    'copies-to': '青峡县人民检察院',
    date: '2022-08-27',
  },
}
