import { describe, expect, it } from 'vitest'
import { isDwelling } from './dwelling.js'

const said = (category: string | null, premises: string | null = null, tariff: string | null = null) =>
  isDwelling({ category, premises, tariff })

describe('dwellings', () => {
  it.each([
    '城镇居民生活用电',
    '乡村居民',
    '居民合表',
    'residential',
    'residential-shared',
    'Residential',
    'DOMESTIC E7',
    'household',
  ])('%s is one', (category) => {
    expect(said(category)).toBe(true)
  })

  it.each(['非居民照明', '非居民', '商业用电', '普通工业', '农业排灌', 'non-residential', 'commercial', 'Warehouse'])(
    '%s is none',
    (category) => {
      expect(said(category)).toBe(false)
    },
  )

  it.each([null, '201', 'D1', '-'])('%s says nothing', (category) => {
    expect(said(category)).toBeNull()
  })

  it('goes by the premises before the price, and by the price where the category is a code', () => {
    expect(said('commercial', 'home')).toBe(true)
    expect(said('居民生活用电', 'workshop')).toBe(false)
    expect(said('201', null, '居民生活电价')).toBe(true)
  })
})
