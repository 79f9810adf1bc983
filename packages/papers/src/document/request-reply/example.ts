import type { PaperExample } from '../../kind/kind.js'
import { powerCompany } from '../example-parts.js'

export const example: PaperExample = {
  body: powerCompany,
  values: {
    receiver: '青峡县节能监察大队',
    'request-number': '青节能函〔2022〕2号',
    'request-date': '2022-08-05',
    matter: '石板水电站用电情况',
    result: '该户合同容量 1,000 千伏安，关口计量正常，站用电与发电量比例自 2021 年 5 月起明显升高',
    limits: '旁侧厂房未在我公司立户',
    attachments: [{ name: '用电档案及负荷数据', pages: 12 }],
    contact: '电网值班员，000-0000002',
    date: '2022-08-11',
  },
}
