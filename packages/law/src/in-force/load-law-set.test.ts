import { describe, expect, it } from 'vitest'
import { cite } from '../pack/cite.js'
import { mayAct } from '../competence/may-act.js'
import { shippedLaw, writeLawSet } from './law-set.js'
import { loadLawSet } from './load-law-set.js'

const on = '2026-03-02'
const file = (name: string, format: string, content: object) => ({
  name,
  json: JSON.stringify({ format: `davylamp-${format}`, formatVersion: 1, ...content }),
})
const notice = file('z.json', 'law-pack', {
  instruments: [
    {
      id: 'province-list',
      title: { zh: '下放目录', en: 'List of powers handed down' },
      number: '浙政发〔2025〕1号',
      kind: 'local-notice',
      issuer: { zh: '省政府', en: 'the province' },
      versions: [
        {
          label: null,
          inForceFrom: '2025-01-01',
          inForceTo: null,
          articles: [],
          source: '公报',
          checkedOn: on,
          confidence: 'statute',
        },
      ],
    },
  ],
})
const towns = file('a.json', 'competence', {
  rules: [
    {
      province: '浙江',
      body: 'town-government',
      act: 'inspect',
      verdict: 'allowed',
      bases: [{ instrument: 'province-list' }],
      reason: { zh: '已下放', en: 'handed down' },
    },
  ],
})
const terms = (...rows: object[]) => file('t.json', 'terms', { terms: rows })
const year = (n: number, more: object = {}) => ({
  year: n,
  notice: '通知',
  noticeDate: '2026-11-20',
  holidays: [{ name: 'new-year', from: `${n}-01-01`, to: `${n}-01-03` }],
  ...more,
})

describe('a site’s law', () => {
  it('rests on its own texts, whatever its files are called', () => {
    const { set, problems } = loadLawSet([towns, notice])
    expect(problems).toEqual([])
    expect(
      mayAct({ body: 'town-government', act: 'inspect', province: '浙江', on }, set.competence, set.law),
    ).toMatchObject({ verdict: 'allowed', from: 'province' })
    expect(cite({ instrument: 'province-list', on }, shippedLaw.law)).toMatchObject({ kind: 'refusal' })
    expect(loadLawSet([towns]).problems).toMatchObject([{ file: 'a.json', path: 'rules[0].bases[0].instrument' }])
  })

  it('sets the terms of campaigns, and none that law sets', () => {
    const { set, problems } = loadLawSet([
      terms(
        { code: 'lead-feedback', amount: 3, unit: 'working-days' },
        { code: 'weekly-clearance', weekday: 4 },
        { code: 'penalty-decision', amount: 300, unit: 'calendar-days' },
        { code: 'no-such-term', amount: 3, unit: 'working-days' },
        { code: 'lead-feedback', amount: 'three', unit: 'working-days' },
        { code: 'lead-feedback', amount: 3, unit: 'moons' },
        { code: 'weekly-clearance', weekday: 8 },
      ),
    ])
    expect(set.deadlines.get('lead-feedback')).toMatchObject({ length: { amount: 3 }, isDefaultLength: false })
    expect(set.deadlines.get('weekly-clearance')?.weekday).toBe(4)
    expect(set.deadlines.get('penalty-decision')?.length.amount).toBe(90)
    expect(problems.map(({ path }) => path)).toEqual([
      'terms[2].code',
      'terms[3].code',
      'terms[4].amount',
      'terms[5].unit',
      'terms[6].weekday',
    ])
  })

  it('names the file of what it leaves out, and goes by the rest', () => {
    const { set, problems } = loadLawSet([
      { name: 'broken.json', json: '{' },
      { name: 'other.json', json: '{"format":"davylamp-senders"}' },
      file('years.json', 'calendar', { years: [year(2027), year(2028, { notice: '' })] }),
    ])
    expect(problems.map(({ file: name, path }) => [name, path])).toEqual([
      ['years.json', 'years[1].notice'],
      ['broken.json', ''],
      ['other.json', ''],
    ])
    for (const { said } of problems) expect(said.zh !== '' && said.en !== '').toBe(true)
    expect([set.calendar.years.has(2027), set.calendar.years.has(2028)]).toEqual([true, false])
  })

  it('is written alike when it is alike, and otherwise when anything in it differs', () => {
    const texts = [[], [notice], [terms({ code: 'weekly-clearance', weekday: 4 })], [notice, towns]].map((files) =>
      writeLawSet(loadLawSet(files).set),
    )
    expect(new Set(texts).size).toBe(4)
    expect(writeLawSet(loadLawSet([towns, notice]).set)).toBe(texts[3])
  })
})
