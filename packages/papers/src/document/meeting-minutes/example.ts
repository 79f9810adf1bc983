import type { PaperExample } from '../../kind/kind.js'
import { taskForce } from '../example-parts.js'

export const example: PaperExample = {
  body: taskForce,
  values: {
    headline: '青峡县整治虚拟货币“挖矿”工作专班第三次会议',
    place: '县政府二楼会议室',
    chair: '周某',
    present: '县发展和改革局、县公安局、县市场监管局、县供电公司、石板镇人民政府',
    gist: '会议听取了石板镇两处场所的核查情况',
    resolutions: [
      { item: '每周五前更新台账，没有变化的零报告', body: '各成员单位', due: '2022-09-02' },
      { item: '十月开展“回头看”，不事先通知', body: '县节能监察大队', due: '2022-10-31' },
    ],
    'copies-to': '各成员单位',
    date: '2022-08-26',
  },
}
