import { describe, expect, it } from 'vitest'
import { lookAlikes } from './look-alikes.js'

const knownAs = (text: string) => lookAlikes.filter(({ words }) => words.test(text)).map(({ code }) => code)

describe('words that look-alikes are known by', () => {
  it.each(['非居民照明', '居民生活照明', 'non-residential lighting', 'Main Street 4', 'retail', 'maintenance'])(
    'are not in %s',
    (text) => {
      expect(knownAs(text)).toEqual([])
    },
  )

  it.each([
    ['路灯照明', 'power.may-be-lighting'],
    ['street lighting', 'power.may-be-lighting'],
    ['public-lighting', 'power.may-be-lighting'],
    ['农业排灌', 'power.may-be-pump'],
    ['AI laboratory', 'power.may-be-computing-work'],
  ])('are in %s', (text, code) => {
    expect(knownAs(text)).toEqual([code])
  })
})
