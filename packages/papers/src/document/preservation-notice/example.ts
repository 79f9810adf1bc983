import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleMachines, exampleOfficers, exampleParty } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    ...exampleParty,
    cause: '涉嫌使用国家明令淘汰的用能设备',
    from: '2022-08-19',
    to: '2022-08-26',
    place: '石板水电站旁厂房（原地封存）',
    keeper: '严喆堃',
    approver: '周某（2022年8月19日）',
    officers: exampleOfficers,
    machines: exampleMachines(6),
    date: '2022-08-19',
  },
}
