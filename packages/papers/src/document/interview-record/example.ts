import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleOfficers } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    cause: '涉嫌使用国家明令淘汰的用能设备',
    from: '2022-08-19T17:00',
    to: '2022-08-19T18:20',
    place: '青峡县石板镇人民政府',
    officers: exampleOfficers,
    recorder: '李玥',
    person: '严喆堃',
    'person-sex': '男',
    'person-born': '1975-03-02',
    'person-id': '510000197503020000',
    'person-work': '石板水电站，负责人',
    'person-address': '青峡县石板镇沿河村 1 号',
    recording: 'V2',
    answers: [
      { question: '厂房从什么时候起出租，租给谁？', answer: '2017 年起租给一个外地人，有书面合同，合同我可以提供。' },
      { question: '租金怎么计算，电费谁付？', answer: '房租每月固定。电费按电站内部的一块表计，每度低于电网的价格。' },
      { question: '你是否知道厂房内设备的用途？', answer: '只知道是计算机，不清楚具体用途。' },
    ],
  },
}
