import { expect, it } from 'vitest'
import { composed, printed, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { commitmentLetter } from './commitment-letter.js'

it('is the party’s own: it bears no body’s name, and says what it is not', () => {
  const { data } = composed(commitmentLetter, example)
  expect(data.body).toBe('')
  expect(textOf(printed(commitmentLetter, example))).toContain('不是行政处罚，也不是实施强制措施的依据')
})
