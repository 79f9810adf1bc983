import { expect, it } from 'vitest'
import { harmless } from './harmless.js'

it('disarms what a terminal would obey and keeps what people read', () => {
  expect(harmless('a\n\u001b[31mred\u202e.csv')).toBe('a\ufffd\ufffd[31mred\ufffd.csv')
  expect(harmless('枫树村 ½ é 🙂')).toBe('枫树村 ½ é 🙂')
})
