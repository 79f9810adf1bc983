import { expect, it } from 'vitest'
import { printed, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { requestReply } from './request-reply.js'

it('answers the number that asked', () => {
  const text = textOf(printed(requestReply, example))
  expect(text).toContain('（青节能函〔2022〕2号）收悉')
  expect(text).toContain('附件：1. 用电档案及负荷数据')
})
