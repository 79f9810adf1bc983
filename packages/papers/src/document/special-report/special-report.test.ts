import { expect, it } from 'vitest'
import { printed } from '../document.fixture.js'
import { example } from './example.js'
import { specialReport } from './special-report.js'

it('has its parts in the order that readers expect', () => {
  const heads = printed(specialReport, example).blocks.flatMap((one) => (one.block === 'heading' ? [one.text] : []))
  expect(heads).toEqual(['一、基本情况', '二、工作措施', '三、存在问题', '四、下一步打算'])
})
