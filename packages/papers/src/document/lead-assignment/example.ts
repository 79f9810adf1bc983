import type { PaperExample } from '../../kind/kind.js'
import { developmentReform } from '../example-parts.js'

export const example: PaperExample = {
  body: developmentReform,
  values: {
    receiver: '石板镇人民政府',
    lead: 'QX-2022-001',
    source: '数据筛查',
    gist: '石板水电站上网电量低于来水应发电量，旁侧厂房出口流量疑似连接矿池',
    demands: '了解厂房租赁和用途，配合县节能监察大队现场检查',
    due: '2022-08-25',
    contact: '周某，000-0000000',
    date: '2022-08-03',
  },
}
