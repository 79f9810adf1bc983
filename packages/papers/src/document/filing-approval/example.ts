import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleOfficers, exampleParty } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    source: '现场检查发现',
    cause: '涉嫌使用国家明令淘汰的用能设备',
    ...exampleParty,
    facts: '2022 年 8 月 19 日检查发现厂房内 211 台设备用于虚拟货币“挖矿”',
    basis: [{ instrument: 'energy-conservation-law', article: '17' }],
    proposal: '建议立案调查',
    officers: exampleOfficers,
    date: '2022-08-20',
  },
}
