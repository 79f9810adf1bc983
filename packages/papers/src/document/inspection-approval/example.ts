import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleOfficers, exampleParty } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    source: '上级下发线索 QX-2022-001',
    basis: [{ instrument: 'energy-conservation-law', article: '12' }],
    object: exampleParty.party,
    place: '青峡县石板镇石板水电站旁厂房',
    items: '用能设备；矿机及其网络连接',
    method: '现场检查',
    'planned-for': '2022-08-19',
    officers: exampleOfficers,
    helpers: '县供电公司用电检查员，1 人',
    'visits-this-year': 0,
    'yearly-cap': 2,
    opinion: '电量不平衡与流量、举报相互印证，拟于 8 月 19 日实施检查',
    date: '2022-08-18',
  },
}
