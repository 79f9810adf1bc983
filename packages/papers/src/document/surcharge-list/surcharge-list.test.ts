import { expect, it } from 'vitest'
import { printed, refusedCodes, rowsOf, textOf } from '../document.fixture.js'
import { powerCompany } from '../example-parts.js'
import { example } from './example.js'
import { surchargeList } from './surcharge-list.js'

it('gives account, days and price, on a basis in force', () => {
  const paper = printed(surchargeList, example)
  expect(rowsOf(paper)).toEqual([
    ['1', 'QX-0300-0001', '石板水电站', '石板镇沿河村 1 号', '2022年5月1日', '2022年8月19日', '912,000', '2'],
  ])
  expect(textOf(paper)).toContain('发改运行〔2021〕1283号')
  expect(textOf(paper)).toContain('1,824,000.00元（大写：人民币壹佰捌拾贰万肆仟元整）')
})
it('is sent by who keeps the list, not by the power company', () => {
  expect(refusedCodes(surchargeList, { ...example, body: powerCompany })).toEqual(['body.not-among'])
})
