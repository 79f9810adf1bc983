import { expect, it } from 'vitest'
import { csvLine, splitCsvLine } from './csv.js'

it('quotes what needs quotes and disarms formulas', () => {
  expect(csvLine(['a', 'b,c', 'say "x"', null, 3])).toBe('a,"b,c","say ""x""",,3')
  expect(csvLine(['=cmd()', '+86', '@x'])).toBe("'=cmd(),'+86,'@x")
  expect(csvLine(['a\u001b[31mb\u009bc'])).toBe('a\ufffd[31mb\ufffdc')
})

it('splits what it wrote', () => {
  expect(splitCsvLine('a,"b,c","say ""x""",,3')).toEqual(['a', 'b,c', 'say "x"', '', '3'])
})
