import { type Finding, findingId, findingSchema, type Sense, type Subject, type Verdict } from '@davylamp/finding'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leadsOf } from './merge.js'
import type { Places } from './place.js'

const nowhere: Places = { sites: [], links: [], accountOfMeter: new Map() }

function finding(sense: Sense, verdict: Verdict, score: number, subject: Subject, from: string | null = null): Finding {
  const key = { sense, detector: sense, subject, contentSha256: '', line: null, from }
  return {
    schema: findingSchema,
    id: findingId(key),
    sense,
    verdict,
    score,
    subject,
    source: 'x.csv',
    line: null,
    from,
    to: from,
    mining: {},
    reasons: [],
    alternatives: [],
    missing: [],
    evidence: [],
    detector: { name: sense, version: '1' },
  }
}

const flow = (client: string, port: number): Subject => ({
  kind: 'flow',
  transport: 'tcp',
  client,
  clientPort: port,
  server: '203.0.113.7',
  serverPort: 3333,
})

const villageHome: Places = {
  sites: [{ siteId: 'S1', name: 'Home 1', premises: 'home', town: 'Fengshu', lon: null, lat: null }],
  links: [
    { siteId: 'S1', kind: 'account', value: 'A7', from: null, to: null },
    { siteId: 'S1', kind: 'cidr', value: '10.2.0.0/16', from: '2021-05-01', to: '2022-08-31' },
  ],
  accountOfMeter: new Map([['M7', 'A7']]),
}

describe('leadsOf', () => {
  it('makes a lead of each subject where no place is known, flows belonging to the address behind them', () => {
    const leads = leadsOf(
      [
        finding('network', 'confirmed', 0.99, flow('10.0.0.5', 1)),
        finding('network', 'probable', 0.8, flow('10.0.0.5', 2)),
        finding('network', 'confirmed', 0.99, { kind: 'address', id: '10.0.0.5' }),
        finding('power', 'suspect', 0.7, { kind: 'meter', id: 'M1' }),
      ],
      nowhere,
    )
    expect(leads.map((lead) => [lead.place, lead.verdict, lead.findings.length])).toEqual([
      ['10.0.0.5', 'confirmed', 3],
      ['M1', 'suspect', 1],
    ])
  })

  it('says what stands behind a meter: the site’s word, else the customer’s', () => {
    const premisesOfMeter = new Map([
      ['M1', 'shop'],
      ['M7', 'shop'],
    ])
    const at = (id: string, places: Places) =>
      leadsOf([finding('power', 'suspect', 0.7, { kind: 'meter', id })], { ...places, premisesOfMeter })[0]?.premises
    expect(at('M1', nowhere)).toBe('shop')
    expect(at('M7', villageHome)).toBe('home')
    expect(at('M2', nowhere)).toBeUndefined()
  })

  it('knows the largest supply of a place, from the tables or from what a finding brings along', () => {
    const meter = (id: string, place?: Finding['place']) => ({
      ...finding('power', 'suspect', 0.7, { kind: 'meter', id }),
      ...(place !== undefined && { place }),
    })
    const site = { siteId: 's', name: 'S', premises: null, town: null, lon: null, lat: null }
    const links = ['M1', 'M2'].map((value) => ({ siteId: 's', kind: 'meter' as const, value, from: null, to: null }))
    const places = { ...nowhere, sites: [site], links, capacityKvaOfMeter: new Map([['M1', 30]]) }
    const both = [meter('M1', { capacityKva: 8 }), meter('M2', { premises: 'home', capacityKva: 315 })]
    expect(leadsOf(both, places)).toMatchObject([{ capacityKva: 315, premises: 'home' }])
    expect(leadsOf([meter('M1')], places)).toMatchObject([{ capacityKva: 30 }])
    expect(leadsOf([meter('M3')], places)[0]).not.toHaveProperty('capacityKva')
  })

  it('merges meter and flow at one site, and two senses that suspect make it probable', () => {
    const leads = leadsOf(
      [
        finding('power', 'suspect', 0.9, { kind: 'meter', id: 'M7' }),
        finding('network', 'suspect', 0.6, flow('10.2.3.4', 1), '2022-01-01T00:00:00.000Z'),
      ],
      villageHome,
    )
    expect(leads).toHaveLength(1)
    expect(leads[0]?.place).toBe('Home 1')
    expect(leads[0]?.verdict).toBe('probable')
    expect(Object.values(leads[0]?.mergedBy ?? {}).map((key) => key.kind)).toEqual(['account', 'cidr'])
  })

  it('does not tie a flow to a site before the link began or after it ended', () => {
    const early = finding('network', 'suspect', 0.6, flow('10.2.3.4', 1), '2020-01-01T00:00:00.000Z')
    const late = finding('network', 'suspect', 0.6, flow('10.2.3.4', 1), '2023-01-01T00:00:00.000Z')
    for (const lead of leadsOf([early, late], villageHome)) expect(lead.site).toBeNull()
  })

  it('counts dependent evidence of one sense far less than another sense', () => {
    const meter: Subject = { kind: 'meter', id: 'M7' }
    const one = leadsOf([finding('power', 'suspect', 0.8, meter)], villageHome)[0]
    const many = leadsOf(
      Array.from({ length: 50 }, (_, i) => finding('power', 'suspect', 0.8, meter, `2022-01-01T00:00:${10 + i}.000Z`)),
      villageHome,
    )[0]
    const two = leadsOf(
      [
        finding('power', 'suspect', 0.8, meter),
        finding('host', 'suspect', 0.8, flow('10.2.0.1', 1), '2022-01-01T00:00:00.000Z'),
      ],
      villageHome,
    )[0]
    if (one === undefined || many === undefined || two === undefined) throw new Error('no lead')
    expect(many.logOdds - one.logOdds).toBeLessThan((two.logOdds - one.logOdds) / 4)
  })

  it('gives the same leads in any order of findings', () => {
    const all = Array.from({ length: 12 }, (_, i) =>
      finding(
        i % 2 ? 'power' : 'network',
        i % 3 ? 'suspect' : 'confirmed',
        (i + 1) / 20,
        i % 2 ? { kind: 'meter', id: `M${i % 5}` } : flow(`10.0.0.${i % 4}`, i),
      ),
    )
    const expected = JSON.stringify(
      leadsOf(all, nowhere).map((lead) => [lead.id, lead.logOdds, lead.findings.map((f) => f.id)]),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const leads = leadsOf(shuffled, nowhere).map((lead) => [lead.id, lead.logOdds, lead.findings.map((f) => f.id)])
        expect(JSON.stringify(leads)).toBe(expected)
      }),
    )
  })
})
