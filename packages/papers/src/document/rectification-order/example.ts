import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleOfficers, exampleParty } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    ...exampleParty,
    facts: '你单位将水电站旁厂房出租并供电，厂房内 211 台设备用于虚拟货币“挖矿”',
    breached: [{ instrument: 'energy-conservation-law', article: '17' }],
    basis: [{ instrument: 'energy-conservation-law', article: '71' }],
    demands: '停止使用上述设备，停止向厂房供电，自行清退设备并书面报告',
    deadline: '2022-09-02',
    reconsideration: '青峡县人民政府',
    court: '青峡县人民法院',
    officers: exampleOfficers,
    date: '2022-08-19',
  },
}
