import { expect, it } from 'vitest'
import { roleOfHead } from './column-words.js'

it.each([
  ['受控IP地址', 'address'],
  ['矿池IP', 'remote_address'],
  ['IP及端口', 'end'],
  ['最近活跃时间', 'time'],
  ['用电地址', 'place'],
  ['所在县（市、区）', 'town'],
  ['是否存在“挖矿”行为', 'is_mining'],
  ['核查情况（属实/不属实）', 'result'],
  ['现场排查时间', 'checked_on'],
  ['整改完成时间', 'rectified_on'],
  ['完成时限', null],
  ['矿机数量（台）', 'machine_count'],
  ['总功率(千瓦)', 'power_kw'],
  ['用电量（万千瓦时）', 'energy_kwh'],
  ['核查人及联系电话', 'phone'],
  ['是否移送公安机关', 'referred'],
  ['单位负责人签字', 'signature'],
  ['停止“挖矿”时间', 'stopped_on'],
  ['反馈单位', 'filled_body'],
  ['天气', null],
] as const)('takes the head %s for %s', (head, role) => {
  expect(roleOfHead(head)).toBe(role)
})
