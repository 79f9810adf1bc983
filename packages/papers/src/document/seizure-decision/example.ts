import type { PaperExample } from '../../kind/kind.js'
import { marketSupervision, exampleMachines, exampleOfficers, exampleParty } from '../example-parts.js'

export const example: PaperExample = {
  body: marketSupervision,
  values: {
    ...exampleParty,
    cause: '涉嫌无照经营',
    reason: '你单位在石板水电站旁厂房内使用设备从事虚拟货币“挖矿”，未办理营业执照，现场清点设备 211 台',
    basis: [{ instrument: 'unlicensed-operation-measures', article: '11' }],
    from: '2022-08-19',
    to: '2022-09-17',
    keeper: '青峡县涉案财物保管中心',
    copies: 2,
    reconsideration: '青峡县人民政府',
    court: '青峡县人民法院',
    officers: exampleOfficers,
    machines: exampleMachines(211),
    date: '2022-08-19',
  },
}
