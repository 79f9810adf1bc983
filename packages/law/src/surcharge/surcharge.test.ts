import { describe, expect, it } from 'vitest'
import { isLocalDate } from '../calendar/local-date.js'
import { surchargeRows } from './surcharge-rows.js'
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

  it('names of every row its document, when it was entered and how sure it is, and calls nothing sure without a number', () => {
    for (const { document, recordedOn, from, to, confidence, yuanPerKwh, status } of surchargeRows) {
      expect(document).not.toBe('')
      for (const date of [recordedOn, from.earliest, from.latest, to?.earliest, to?.latest])
        expect(date === null || date === undefined || isLocalDate(date), `${date}`).toBe(true)
      if (confidence === 'uncertain') continue
      expect([status, document]).toEqual(['issued', expect.stringMatching(/〔\d{4}〕\d+号$/)])
      expect(yuanPerKwh).toBeGreaterThan(0)
    }
  })
})
