import { describe, expect, it } from 'vitest'
import { capitalMoney, capitalNumeral } from './numeral.js'

describe('capitalNumeral', () => {
  it.each([
    [0, '零'],
    [10, '壹拾'],
    [211, '贰佰壹拾壹'],
    [1005, '壹仟零伍'],
    [10_203, '壹万零贰佰零叁'],
    [100_000, '壹拾万'],
    [1_000_010, '壹佰万零壹拾'],
    [100_010_000, '壹亿零壹万'],
    [1_000_000_001, '壹拾亿零壹'],
  ])('writes %d as forms want it', (value, text) => {
    expect(capitalNumeral(value)).toBe(text)
  })

  it('refuses what is no such number', () => {
    expect(() => capitalNumeral(-1)).toThrow(RangeError)
    expect(() => capitalNumeral(1.5)).toThrow(RangeError)
  })
})

describe('capitalMoney', () => {
  it.each([
    [0, '人民币零元整'],
    [1409.5, '人民币壹仟肆佰零玖元伍角整'],
    [6007.14, '人民币陆仟零柒元壹角肆分'],
    [325.04, '人民币叁佰贰拾伍元零肆分'],
    [0.09, '人民币玖分'],
    [16_409.02, '人民币壹万陆仟肆佰零玖元零贰分'],
  ])('writes %d yuan as cheques want it', (yuan, text) => {
    expect(capitalMoney(yuan)).toBe(text)
  })
})
