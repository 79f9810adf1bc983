import { describe, expect, it } from 'vitest'
import { header } from './header.js'

describe('header', () => {
  it.each([
    ['ＣＯＮＳ＿ＮＯ', 'consno', null],
    ['\ufeffmeter_id', 'meterid', null],
    ['有功功率（kW）', '有功功率', 'kw'],
    ['正向有功电量(千瓦时)', '正向有功电量', 'kwh'],
    ['energy_kwh', 'energykwh', 'kwh'],
    ['上网电量（万千瓦时）', '上网电量', '10mwh'],
    ['KWH/hh (per half hour) ', 'kwhhh', 'kwh'],
    ['ESTIMATED?', 'estimated', null],
    ['', '', null],
  ])('reads %j', (text, key, unit) => {
    expect(header(text)).toEqual({ text, key, unit })
  })
})
