import { describe, expect, it } from 'vitest'
import { fixed, grounds, home, measure } from './guard.fixture.js'
import { refusalsOf } from './index.js'

describe('a refusal', () => {
  const supply = { instrument: 'electric-power-law', article: '71' }

  it('cites the article as it was numbered on the day of the act', () => {
    const cut = measure({ kind: 'suspend-supply', basis: supply, purpose: 'compel' })
    const [refusal] = refusalsOf(cut, { ...grounds, place: home, leads: [fixed] })
    expect(refusal?.citation?.text.zh).toBe('《中华人民共和国行政强制法》第四十三条')
  })
})
