import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleParty } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    ...exampleParty,
    account: 'QX-0300-0001',
    place: '青峡县石板镇石板水电站旁厂房',
    found: '厂房内设备用于虚拟货币“挖矿”，现已全部断电停机',
    count: 211,
    contact: '严喆堃，000-00000000',
    date: '2022-08-22',
  },
}
