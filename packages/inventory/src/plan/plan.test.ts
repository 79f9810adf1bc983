import { describe, expect, it } from 'vitest'
import { addressNumber, parseRange } from './address.js'
import { draftPlan } from './draft-plan.js'
import { parsePlan } from './parse-plan.js'
import { isInForce, scopeOf } from './scope.js'

const good = {
  schema: 'davylamp.plan/1',
  kind: 'inspection',
  caseNumber: 'A-1',
  legalBasis: 'basis',
  officers: [{ certificate: '1' }, { certificate: '2' }],
  validFrom: '2026-11-24T00:00:00Z',
  validTo: '2026-11-25T00:00:00Z',
  ranges: ['192.168.1.0/24', '10.0.0.5-9'],
}

function problems(change: object): string[] {
  const parsed = parsePlan(JSON.stringify({ ...good, ...change }))
  return parsed.ok
    ? []
    : parsed.problems.map(({ code, params }) => `${code} ${String(params['field'] ?? params['range'] ?? '')}`.trim())
}

describe('parsePlan', () => {
  it('reads a whole plan', () => {
    expect(problems({})).toEqual([])
  })

  it('wants two different officers for an inspection, and an approver for a unit of its own', () => {
    expect(problems({ officers: [{ certificate: '1' }] })).toEqual(['plan.two-officers'])
    expect(problems({ officers: [{ certificate: '1' }, { certificate: '1' }] })).toEqual(['plan.two-officers'])
    expect(problems({ kind: 'own-network' })).toEqual(['plan.field authorisation'])
    expect(problems({ kind: 'own-network', authorisation: { unit: 'u', approver: 'a' }, officers: [] })).toEqual([])
  })

  it('refuses public ranges that are not named as such, and what no machine has', () => {
    expect(problems({ ranges: ['203.0.113.0/24'] })).toEqual(['plan.public 203.0.113.0/24'])
    expect(problems({ ranges: ['10.0.0.0/24', '172.15.0.0-172.16.0.5'] })).toEqual([
      'plan.public 172.15.0.0-172.16.0.5',
    ])
    expect(problems({ publicRanges: ['203.0.113.0/28'] })).toEqual([])
    expect(problems({ publicRanges: ['224.0.0.1'] })).toEqual(['plan.never 224.0.0.1'])
    expect(problems({ ranges: ['10.0.0.0/8'] })).toEqual(['plan.too-many'])
    expect(problems({ ranges: ['example.org'] })).toContain('plan.range ranges')
  })

  it('refuses a plan that can be read in two ways, and minds no mark of an editor', () => {
    const text = JSON.stringify(good)
    const twice = parsePlan(`${text.slice(0, -1)},"r\\u0061nges":["10.0.0.0/16"]}`)
    expect(twice.ok ? [] : twice.problems.map(({ code, params }) => [code, params['field']])).toEqual([
      ['plan.repeated', 'ranges'],
    ])
    expect(parsePlan(`\uFEFF${text}`).ok).toBe(true)
  })

  it('says everything that is wrong at once', () => {
    expect(
      problems({
        caseNumber: '',
        legalBasis: ' ',
        validTo: '2026-11-23T00:00:00Z',
        ports: [0],
        limits: { connectsInFlight: 0 },
      }),
    ).toEqual([
      'plan.field caseNumber',
      'plan.field legalBasis',
      'plan.field validTo',
      'plan.field ports',
      'plan.field limits.connectsInFlight',
    ])
    expect(parsePlan('{').ok).toBe(false)
  })

  it('takes a credential only with its basis, and only what cannot break a header', () => {
    const credential = { id: 'c1', realm: 'r', username: 'u', password: 'p', basis: 'order 7' }
    expect(problems({ credentials: [credential] })).toEqual([])
    for (const bad of [{ basis: '' }, { password: 'a"b' }, { username: 'a\r\nb' }, { id: 'a b' }])
      expect(problems({ credentials: [{ ...credential, ...bad }] })).toEqual(['plan.credential'])
  })

  it('reads what it drafts once people have filled it', () => {
    const draft = JSON.parse(
      draftPlan({
        ownNetwork: true,
        ranges: ['10.1.0.0/24'],
        unit: 'u',
        approver: 'a',
        programs: true,
        validFrom: good.validFrom,
        validTo: good.validTo,
      }),
    ) as object
    expect(parsePlan(JSON.stringify(draft)).ok).toBe(true)
    expect(
      parsePlan(
        draftPlan({
          ownNetwork: false,
          ranges: ['10.1.0.0/24'],
          programs: false,
          validFrom: good.validFrom,
          validTo: good.validTo,
        }),
      ).ok,
    ).toBe(false)
  })
})

describe('ranges and scope', () => {
  it('reads the usual forms and nothing near them', () => {
    expect(parseRange('192.168.1.77/24')).toEqual({
      first: addressNumber('192.168.1.0'),
      last: addressNumber('192.168.1.255'),
    })
    expect(parseRange('10.0.0.5-9')).toEqual({ first: addressNumber('10.0.0.5'), last: addressNumber('10.0.0.9') })
    for (const text of ['10.0.0', '10.0.0.1/33', '10.0.0.9-5', '010.0.0.1', '10.0.0.1/24-10.0.0.9', '', '10.0.0.1/'])
      expect(parseRange(text), text).toBeNull()
    const escapes = [
      '::ffff:10.0.0.1',
      '::ffff:10.0.0.0/120',
      '0x0a.0.0.1',
      '012.0.0.1',
      '10.1',
      '167772161',
      '10.0.0.1/24/0',
      '10.0.0.1-5-255',
      '10.0.0.1/24 0.0.0.0/0',
      '10.0.0.1,8.8.8.8',
      '10.0.0.1;',
      '10.0.0.1\n8.8.8.8',
      '10.0.0.1/-1',
      '10.0.0.1/08x',
      '１０.0.0.1',
      'localhost',
      '10.0.0.1.example.org',
    ]
    for (const text of escapes) expect(parseRange(text), text).toBeNull()
    for (const all of ['0.0.0.0/0', '10.0.0.1/0', '0.0.0.0-255.255.255.255'])
      expect(problems({ ranges: [all] }), all).not.toEqual([])
  })

  it('allows the plan’s addresses and ports alone, each once', () => {
    const parsed = parsePlan(JSON.stringify({ ...good, ranges: ['10.0.0.0/30', '10.0.0.2-6'], ports: [4028] }))
    if (!parsed.ok) throw new Error('plan')
    const scope = scopeOf(parsed.plan)
    expect([...scope.addresses()]).toEqual([0, 1, 2, 3, 4, 5, 6].map((part) => `10.0.0.${part}`))
    expect(scope.size).toBe(7)
    expect(scope.allows('10.0.0.6', 4028)).toBe(true)
    expect(scope.allows('10.0.0.7', 4028)).toBe(false)
    expect(scope.allows('10.0.0.6', 80)).toBe(false)
    expect(scope.allows('10.0.0.6.evil', 4028)).toBe(false)
    expect(isInForce(parsed.plan, Date.parse('2026-11-25T00:00:00Z'))).toBe(false)
  })
})
