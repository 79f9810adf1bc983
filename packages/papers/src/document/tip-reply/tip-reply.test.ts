import { expect, it } from 'vitest'
import { printed } from '../document.fixture.js'
import { example } from './example.js'
import { tipReply } from './tip-reply.js'

it('is addressed to a number and names nobody', () => {
  const paper = printed(tipReply, example)
  expect(paper.blocks).toContainEqual({ block: 'to', text: '编号 QX-T-001 的举报人' })
})
