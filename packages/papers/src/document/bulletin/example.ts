import type { PaperExample } from '../../kind/kind.js'
import { taskForce } from '../example-parts.js'

export const example: PaperExample = {
  body: taskForce,
  values: {
    issue: 7,
    headline: '青峡县查处两处虚拟货币“挖矿”场所',
    lead: '8 月下旬，县整治工作专班组织有关单位对石板镇可疑场所开展核查',
    body: '核查发现水电站旁厂房 211 台、村民家中 6 台设备，均已停机清退。专班要求各单位每周报送台账，没有变化的实行零报告',
    'copies-to': '各乡镇人民政府，县直有关单位',
    date: '2022-08-31',
  },
}
