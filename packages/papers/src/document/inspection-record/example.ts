import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleMachines, exampleOfficers, exampleParty } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    from: '2022-08-19T09:30',
    to: '2022-08-19T16:40',
    place: '青峡县石板镇石板水电站旁厂房（WGS84 30.5012, 103.4021）',
    ...exampleParty,
    officers: exampleOfficers,
    recorder: '李玥',
    helpers: '县供电公司用电检查员一名',
    witness: '沿河村村委会 陈某',
    'answer-rights': '清楚，不申请回避',
    scene:
      '厂房位于水电站发电机房东侧，铁皮顶，面积约 300 平方米，入口一处。室内设铁架 9 排，架上设备均通电运行，轴流风机 12 台昼夜排风。供电由电站 0.4 千伏母线经未登记的电缆直接引入，不经关口计量。',
    meter: '无关口表；站用表 JL-0001，封印完好，倍率 80',
    'meter-reading': '012345.6 kWh',
    transformer: '1 台，1,000 kVA',
    measured: '三相 512、508、515 A，398 V，约 352 kW',
    network: '光猫 1 台，路由器 2 台，交换机 6 台',
    'pool-screens': '3 台控制页面显示矿池地址及账户，已逐屏拍照',
    machines: exampleMachines(36),
    photos: 'P1 至 P36，录像 V1',
    statement: '厂房自 2017 年起租给外地人，不清楚设备用途',
  },
}
