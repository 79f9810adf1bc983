import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleOfficers, exampleParty } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    ...exampleParty,
    basis: [{ instrument: 'energy-conservation-law', article: '12' }],
    items: '用能设备；矿机及其网络连接',
    'planned-for': '2022-08-19',
    place: '青峡县石板镇石板水电站旁厂房',
    officers: exampleOfficers,
    contact: '李玥，000-0000001',
    date: '2022-08-18',
  },
}
