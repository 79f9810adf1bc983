import { expect, it } from 'vitest'
import { printed, refused, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { interviewRecord } from './interview-record.js'

it('numbers questions and answers and leaves the answer on rights to be written by hand', () => {
  const text = textOf(printed(interviewRecord, example))
  expect(text).toContain('问：租金怎么计算，电费谁付？')
  expect(text).toContain('答：＿＿')
})
it('names the question that has no answer', () => {
  const answers = [{ question: '何时？', answer: '' }]
  expect(refused(interviewRecord, example, { answers })).toMatchObject([
    { code: 'field.missing', field: 'answers[1].answer' },
  ])
})
