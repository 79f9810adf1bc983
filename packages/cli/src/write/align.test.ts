import { expect, it } from 'vitest'
import { alignColumns, cellWidth } from './align.js'

it('counts a Chinese character as two cells', () => {
  expect(cellWidth('石板A')).toBe(5)
  expect(
    alignColumns([
      ['石板', 'x'],
      ['a', 'y'],
    ]),
  ).toEqual(['石板  x', 'a     y'])
})
