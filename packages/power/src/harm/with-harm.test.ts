import type { Finding } from '@davylamp/finding'
import { describe, expect, it } from 'vitest'
import { energyFacts } from './energy.js'
import { withHarm } from './with-harm.js'

const record = { first: '2021-12-01', after: '2022-07-01' }
const powerKw = { low: 10, high: 12 }

function found(mining: Finding['mining'], verdict: Finding['verdict'] = 'suspect'): Finding {
  return {
    schema: 'davylamp.finding/1',
    id: 'power:00',
    sense: 'power',
    verdict,
    score: 0.9,
    subject: { kind: 'meter', id: 'M1' },
    source: 'a.csv',
    line: null,
    from: `${record.first}T00:00:00Z`,
    to: `${record.after}T00:00:00Z`,
    mining,
    reasons: [],
    alternatives: [],
    missing: [],
    evidence: [],
    detector: { name: 'power', version: '1' },
  }
}

describe('energyFacts', () => {
  it('counts the shortest time at the low end, the longest at the high end, inside the record', () => {
    const times = {
      onset: { earliest: '2022-03-01', latest: '2022-03-11' },
      end: { earliest: '2022-04-10', latest: '2022-04-20' },
    }
    const { energyKwh, energyBasis } = energyFacts({ powerKw, ...times }, 20, record)
    expect(energyKwh).toEqual({ low: 10 * 20 * 30 * 0.85, high: 12 * 20 * 50 })
    expect(energyBasis.en).toBe('10–12 kW × 20 h a day × 30–50 days × 0.85–1 of the time.')
    const before = energyFacts({ powerKw, onset: { earliest: null, latest: '2021-12-01' } }, 24, record)
    expect(before.energyKwh).toEqual({ low: Math.floor(10 * 24 * 212 * 0.85), high: 12 * 24 * 212 })
  })
})

describe('withHarm', () => {
  const onset = { earliest: '2022-05-01', latest: '2022-05-01' }
  const finding = found({ powerKw, onset, ...energyFacts({ powerKw, onset }, 24, record) })
  const high = 12 * 24 * 61
  const low = 10 * 24 * 61 * 0.85

  it('gives CO2 by province, region and nation, and the surcharge by its document', () => {
    const { mining } = withHarm(finding, '四川')
    expect(mining.co2Kg).toMatchObject({ low: Math.floor(low * 0.1404), high: Math.ceil(high * 0.1404) })
    expect(mining.co2Kg?.area).toEqual({ zh: '四川', en: 'Sichuan' })
    expect(mining.co2KgByGrid?.map(({ area }) => area.zh)).toEqual(['西南', '全国'])
    expect(mining.surchargeCny).toMatchObject({
      low: Math.floor(low * 2),
      high: Math.ceil(high * 2),
      documents: ['川发改价格规〔2022〕186号'],
    })
    expect(mining.surchargeCny?.basis.en).toContain('2 yuan/kWh')
  })

  it('states no surcharge without a province or without a rule that is known for sure, and says so', () => {
    const nowhere = withHarm(finding, undefined).mining
    expect(nowhere.co2Kg?.area.zh).toBe('全国')
    expect(nowhere.surchargeCny).toBeUndefined()
    expect(nowhere.harmNotes?.map(({ code }) => code)).toContain('power.no-province')
    const zhejiang = withHarm(finding, '浙江').mining
    expect(zhejiang.surchargeCny).toBeUndefined()
    expect(zhejiang.harmNotes?.map(({ code }) => code)).toContain('law.surcharge-unconfirmed')
  })

  it('charges only the days on which the rule held', () => {
    const early = found({
      powerKw,
      onset: { earliest: null, latest: record.first },
      energyKwh: { low: 212, high: 212 },
    })
    // In force from some day of April 2022: 62 to 91 of the 212 days, a kWh each.
    expect(withHarm(early, '四川').mining.surchargeCny).toMatchObject({ low: 124, high: 182 })
  })

  it('says so where no rule was in force', () => {
    const before = found({ powerKw, energyKwh: { low: 1, high: 2 }, onset: { earliest: null, latest: '2019-01-01' } })
    const early = { ...before, from: '2019-01-01T00:00:00Z', to: '2019-06-01T00:00:00Z' }
    expect(withHarm(early, '四川').mining.harmNotes?.map(({ code }) => code)).toContain('power.no-surcharge-then')
  })

  it('leaves alone what is no mining or has no energy', () => {
    const wrongMeter = found({ energyKwh: { low: 1, high: 2 } }, 'related')
    expect(withHarm(wrongMeter, '四川')).toBe(wrongMeter)
    const unknown = found({ powerKw })
    expect(withHarm(unknown, '四川')).toBe(unknown)
  })
})
