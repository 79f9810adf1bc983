import type { LoadExhibit } from '@davylamp/finding'
import { describe, expect, it } from 'vitest'
import { pageInk } from './colour.js'
import { heatMap } from './heat-map.js'

const options = { width: 800, language: 'en', ink: pageInk, id: 'h' } as const

function load(days: number, kw: (hour: number) => number): LoadExhibit {
  const hourlyKw = Float32Array.from({ length: days * 24 }, (_, hour) => kw(hour))
  return { kind: 'load', findingId: 'power:1', firstDay: '2021-01-01', days, hourlyKw, setAside: [] }
}

describe('the heat map', () => {
  it('says in words what it shows: days, scale, onset, gaps', () => {
    const exhibit = load(60, (hour) => (hour < 48 ? Number.NaN : 4))
    const svg = heatMap({ load: exhibit, onset: { earliest: '2021-02-01', latest: '2021-02-03' } }, options).text
    expect(svg).toContain('60 days from 2021-01-01 to 2021-03-01')
    expect(svg).toContain('0 to 4 kW. The onset is marked at 2021-02-01 – 03. Nothing usable on 2 days.')
    expect(svg).toContain('onset 2021-02-01 – 03</text>')
  })

  it('leaves out the words of an end that would lie on those of the onset, and breaks a key that does not fit', () => {
    const near = {
      onset: { earliest: '2021-02-01', latest: '2021-02-01' },
      end: { earliest: '2021-02-04', latest: '2021-02-04' },
    }
    const svg = heatMap({ load: load(60, () => 4), ...near, gap: 'g'.repeat(30) }, { ...options, width: 340 }).text
    expect(svg).toContain('onset 2021-02-01</text>')
    expect(svg).not.toContain('end 2021-02-04</text>')
    const far = { ...near, end: { earliest: '2021-02-20', latest: '2021-02-20' } }
    expect(heatMap({ load: load(60, () => 4), ...far }, options).text).toContain('end 2021-02-20</text>')
    expect(/y="(\d+)"[^>]*>g{30}/.exec(svg)?.[1]).toBe('205')
  })

  it('marks the holidays that lie in the record', () => {
    const holidays = [
      { from: '2020-12-30', to: '2021-01-02' },
      { from: '2021-02-11', to: '2021-02-17' },
      { from: '2021-05-01', to: '2021-05-05' },
    ]
    const svg = heatMap({ load: load(76, () => 4), holidays }, options).text
    expect(svg).toContain('M34 195h20M444 195h70"')
    expect(svg).toContain('public holidays')
    expect(heatMap({ load: load(76, () => 4), holidays: holidays.slice(2) }, options).text).not.toContain(
      'public holidays',
    )
  })

  it('keeps ten years of readings as small as its pixels, and stands a record of nothing', () => {
    expect(heatMap({ load: load(3652, (hour) => (hour * 7919) % 13) }, options).text.length).toBeLessThan(60_000)
    for (const empty of [load(0, () => 0), load(3, () => Number.NaN)])
      expect(heatMap({ load: empty }, options).text).not.toMatch(/NaN|Infinity|undefined/)
  })
})
