import { expect, it } from 'vitest'
import { printCells, printGrey } from './print-cells.js'

it('is darker the more there is, in shades of grey alone', () => {
  const greys = [0, 0.25, 0.5, 0.75, 1].map(printGrey)
  for (const grey of greys) expect(grey).toMatch(/^#(..)\1\1$/)
  expect(greys.toSorted().toReversed()).toEqual(greys)
})

it('draws a run of one shade once, and leaves open what was not read', () => {
  const kwOf = (column: number, hour: number) => (hour > 0 || column === 2 ? Number.NaN : 10)
  const { text } = printCells(5, kwOf, 10, { left: 0, top: 0, width: 50, height: 24 })
  expect(text.match(/<rect/g)).toHaveLength(2)
  expect(text).toContain('<rect x="0" y="0" width="20.1" height="1.1" fill="#191919"/>')
})
