import type { PaperExample } from '../../kind/kind.js'
import { developmentReform } from '../example-parts.js'

export const example: PaperExample = {
  body: developmentReform,
  values: {
    receiver: '青峡县人民政府',
    headline: '关于石板镇虚拟货币“挖矿”整治情况的专报',
    lead: '近日，我局会同有关单位对石板镇可疑场所进行排查，查明两处“挖矿”场所，设备合计 217 台',
    situation:
      '石板水电站旁厂房两处，设备 211 台；枫树村一户，设备 6 台。两处均由电量分析、网络流量和群众举报相互印证后上门核查',
    actions:
      '固定证据后责令停止使用，设备由当事人自行清退，当事人签署承诺书；加价清单已送供电企业，涉嫌犯罪线索已移送公安机关',
    problems: '个别场所租赁关系不清，出租人对用途未尽注意义务',
    next: '按月开展“回头看”，对清退设备去向逐台登记',
    'copies-to': '县公安局、县市场监督管理局、石板镇人民政府',
    date: '2022-08-29',
  },
}
