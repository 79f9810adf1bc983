import { describe, expect, it } from 'vitest'
import { factorRows } from '../emission/factor-rows.js'
import { gridRegionsOf } from '../emission/grid-regions.js'
import { surchargeRows } from '../surcharge/surcharge-rows.js'
import { areaInEnglish, provinceOf, provinces } from './place.js'

describe('provinceOf', () => {
  it.each([
    ['四川', '四川'],
    ['四川省', '四川'],
    ['北京市', '北京'],
    ['广西壮族自治区', '广西'],
    ['Sichuan', '四川'],
    [' SICHUAN province ', '四川'],
    ['inner-mongolia', '内蒙古'],
    ['Tibet', '西藏'],
    ['Shanxi', '山西'],
    ['Shaanxi', '陕西'],
  ])('takes %s as %s', (text, place) => {
    expect(provinceOf(text)?.place).toBe(place)
  })

  it.each(['', 'Sichuan2', '川', '全国', 'China'])('knows no province “%s”', (text) => {
    expect(provinceOf(text)).toBeUndefined()
  })
})

it('names every area of the tables in English, and lays every province on a grid', () => {
  for (const area of [...factorRows.map((row) => row[1]), ...surchargeRows.map(({ place }) => place)])
    expect(areaInEnglish(area)).toMatch(/^[A-Za-z ]+$/)
  for (const { place } of provinces) expect(gridRegionsOf(place).length).toBeGreaterThan(0)
})
