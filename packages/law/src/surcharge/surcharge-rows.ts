import type { Surcharge } from './surcharge.js'

const recordedOn = '2026-11-24'

/**
 * Surcharges on mining by place, yuan a kWh. Plain facts of official acts, no licence, as reported on public pages; none was read in the original, so each row says
 * how sure it is, and a figure made from it must be held against the document before it is used against anyone.
 */
export const surchargeRows: readonly Surcharge[] = [
  {
    place: '全国',
    yuanPerKwh: 0.3,
    document: '发改运行〔2021〕1283号',
    from: { earliest: '2021-09-03', latest: '2021-09-24' },
    to: null,
    status: 'issued',
    confidence: 'uncertain',
    rule: '列入淘汰类，执行差别电价；加价标准下限待核，各省可提高',
    recordedOn,
  },
  {
    place: '海南',
    yuanPerKwh: 0.8,
    document: '2021-12-03 发文（文号待核）',
    from: { earliest: '2021-12-03', latest: '2021-12-03' },
    to: null,
    status: 'issued',
    confidence: 'uncertain',
    rule: '不参与市场化交易；不执行代理购电 1.5 倍价格',
    recordedOn,
  },
  {
    place: '浙江',
    yuanPerKwh: 0.5,
    document: '2022-02-14 发文（文号待核）',
    from: { earliest: '2022-02-14', latest: '2022-02-14' },
    to: null,
    status: 'issued',
    confidence: 'uncertain',
    rule: '混用的，按该用户全部用电量执行',
    recordedOn,
  },
  {
    place: '内蒙古',
    yuanPerKwh: 1,
    document: '内发改价费字〔2022〕115号',
    from: { earliest: '2022-01-20', latest: '2022-01-20' },
    to: null,
    status: 'issued',
    confidence: 'page',
    rule: '发展改革部门提供名单；不参与市场化交易；擅自改变用电类别的另计补差与违约使用电费',
    recordedOn,
  },
  {
    place: '山东',
    yuanPerKwh: 2,
    document: '2022-02-25 征求意见稿（正式文件待核）',
    from: { earliest: '2022-02-25', latest: null },
    to: null,
    status: 'draft',
    confidence: 'uncertain',
    rule: '先告知用户；报告停止后停止执行',
    recordedOn,
  },
  {
    place: '四川',
    yuanPerKwh: 2,
    document: '川发改价格规〔2022〕186号',
    from: { earliest: '2022-04-01', latest: '2022-04-30' },
    to: { earliest: '2027-03-31', latest: '2027-04-30' },
    status: 'issued',
    confidence: 'page',
    rule: '该户号全部用电量；自开始“挖矿”之日（不早于通知印发日）至停止之日；不足一个抄表周期的按日均用电量乘以天数；有效期五年',
    recordedOn,
  },
  {
    place: '陕西',
    yuanPerKwh: null,
    document: '2022-05-01 起执行的文件（文号、标准待核）',
    from: { earliest: '2022-05-01', latest: '2022-05-01' },
    to: { earliest: '2024-04-30', latest: null },
    status: 'issued',
    confidence: 'uncertain',
    rule: '名单由发展改革部门更新；有效期两年，是否延续待核',
    recordedOn,
  },
]
