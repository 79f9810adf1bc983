import type { PaperExample } from '../../kind/kind.js'
import { developmentReform } from '../example-parts.js'

export const example: PaperExample = {
  body: developmentReform,
  values: {
    receiver: '市发展和改革委员会',
    matter: '石板水电站旁厂房“挖矿”事项',
    convenor: '青峡县发展和改革局',
    participants: '县公安局、县市场监管局、县节能监察大队、县供电公司、石板镇人民政府',
    materials: '现场检查笔录、询问笔录、矿机清单、电站电量平衡分析、网络流量分析',
    facts: '2021 年 5 月至 2022 年 8 月，厂房内 211 台设备连续运行，连接同一矿池账户；电站上网电量低于来水应发电量',
    views: [
      { body: '县节能监察大队', view: '属使用国家明令淘汰的用能设备，应责令停止使用' },
      { body: '县公安局', view: '不经计量用电部分涉嫌盗窃，另案审查' },
    ],
    conclusion: '确属虚拟货币“挖矿”活动，出租人与经营者责任分别认定',
    tasks: [
      { task: '责令停止使用并清退设备', body: '县节能监察大队', due: '2022-09-02' },
      { task: '列入差别电价名单', body: '县发展和改革局', due: '2022-08-31' },
    ],
    'copies-to': '县人民政府办公室',
    date: '2022-08-26',
  },
}
