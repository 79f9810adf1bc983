import { expect, it } from 'vitest'
import type { LoadExhibit } from '@davylamp/finding'
import { printPlots } from './print-plots.js'

const days = 60
const load: LoadExhibit = {
  kind: 'load',
  findingId: 'power:1',
  firstDay: '2022-06-01',
  days,
  hourlyKw: Float32Array.from({ length: days * 24 }, (_, hour) => (hour > 600 ? 8 : 1 + (hour % 24) / 24)),
  setAside: [],
}
const mining = { onset: { earliest: '2022-06-26', latest: '2022-06-26' }, powerKw: { low: 6, high: 8 } }

it('are vectors, and grey: no picture of pixels, no colour, nothing of a page’s style', () => {
  const plots = printPlots([{ exhibit: load, mining }], 'zh', 'Asia/Shanghai')
  expect(Object.keys(plots).toSorted()).toEqual(['heat-map', 'load-curve'])
  for (const svg of Object.values(plots)) {
    expect(svg).not.toContain('<image')
    expect(svg).not.toContain('var(--')
    for (const [, red, green, blue] of svg.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/g))
      expect([green, blue]).toEqual([red, red])
  }
})
