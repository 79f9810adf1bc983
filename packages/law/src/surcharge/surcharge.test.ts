import { describe, expect, it } from 'vitest'
import { surchargesOf } from './surcharge.js'

describe('surchargesOf', () => {
  it('gives the place’s own row before the nation’s', () => {
    expect(surchargesOf('四川').map(({ place, yuanPerKwh, document }) => [place, yuanPerKwh, document])).toEqual([
      ['四川', 2, '川发改价格规〔2022〕186号'],
      ['全国', 0.3, '发改运行〔2021〕1283号'],
    ])
  })

  it('tells a draft from an act, and a document from its number', () => {
    expect(surchargesOf('山东')[0]).toMatchObject({ status: 'draft', yuanPerKwh: 2 })
    expect(surchargesOf('陕西')[0]).toMatchObject({ yuanPerKwh: null, confidence: 'uncertain' })
    expect(surchargesOf('贵州').map(({ place }) => place)).toEqual(['全国'])
  })
})
