import { expect, it } from 'vitest'
import { sayDate, sayMoment, sayMoney, sayPaperNumber } from './say.js'

it('says dates, times, amounts and numbers in one way in each language', () => {
  expect([sayDate('2022-08-09', 'zh'), sayDate('2022-08-09', 'en')]).toEqual(['2022年8月9日', '9 August 2022'])
  expect([sayMoment('2022-08-09T09:05', 'zh'), sayMoment('2022-08-09T09:05', 'en')]).toEqual([
    '2022年8月9日9时05分',
    '9 August 2022, 09:05',
  ])
  expect([sayMoney(1409.5, 'zh'), sayMoney(1409.5, 'en')]).toEqual([
    '1,409.50元（大写：人民币壹仟肆佰零玖元伍角整）',
    'CNY 1,409.50',
  ])
  expect(sayPaperNumber({ word: '青节能', series: '检', year: 2022, number: 3 })).toBe('青节能检〔2022〕3号')
})
