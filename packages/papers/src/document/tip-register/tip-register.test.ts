import { expect, it } from 'vitest'
import { printed, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { tipRegister } from './tip-register.js'

it('has no column for who gave a tip, and says so', () => {
  const paper = printed(tipRegister, example)
  expect(
    paper.blocks.flatMap((one) => (one.block === 'table' ? one.columns.map(({ label }) => label) : [])),
  ).not.toContain('举报人')
  expect(textOf(paper)).toContain('举报人信息另库保存')
})
