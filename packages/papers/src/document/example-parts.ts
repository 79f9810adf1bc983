import type { Body } from '@davylamp/casework'
import type { BodyKind } from '@davylamp/law'

/** The people, places and machines of the example county, as the examples of all papers name them. */
const office = (bodyId: string, name: string, kind: BodyKind): Body => ({ bodyId, name, kind, province: '四川' })

export const energyConservation = office('qingxia-energy', '青峡县节能监察大队', 'energy-conservation')
export const marketSupervision = office('qingxia-market', '青峡县市场监督管理局', 'market-supervision')
export const developmentReform = office('qingxia-development', '青峡县发展和改革局', 'development-reform')
export const powerCompany = office('qingxia-power', '青峡县供电公司', 'power-company')
export const police = office('qingxia-police', '青峡县公安局', 'police')
export const taskForce = office('qingxia-task-force', '青峡县整治虚拟货币“挖矿”工作专班', 'task-force')

export const exampleParty = {
  party: '石板水电站（普通合伙）',
  'party-id': '91510198MA00000000',
  'party-head': '严喆堃',
  'party-phone': '000-00000000',
  'party-address': '青峡县石板镇沿河村 1 号',
}

export const exampleOfficers = [
  { name: '李玥', certificate: '川QX-0001' },
  { name: '王昇', certificate: '川QX-0002' },
]

/** As many machines as one likes. */
export function exampleMachines(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    name: '矿机',
    model: index % 3 === 0 ? 'Antminer S9' : 'Whatsminer M20S',
    serial: `SN20190815${String(index + 1).padStart(5, '0')}`,
    mac: `02:00:5e:00:${hex(index >> 8)}:${hex(index & 255)}`,
    quantity: 1,
    state: index % 17 === 5 ? '停机' : '运行',
    seal: `F${String(index + 1).padStart(4, '0')}`,
    place: `${String.fromCharCode(65 + (Math.floor(index / 24) % 26))} 架 ${(index % 24) + 1}`,
    photo: `P${index + 1}`,
  }))
}

function hex(value: number): string {
  return value.toString(16).padStart(2, '0')
}
