import { describe, expect, it } from 'vitest'
import { cite } from './cite.js'
import { loadLawPack } from './load-law-pack.js'

const version = {
  label: null,
  inForceFrom: '2024-06-01',
  inForceTo: null,
  source: '纸质文件',
  checkedOn: '2026-11-01',
  confidence: 'statute',
  articles: [{ number: '101', gist: { zh: '窃电的处理', en: 'what follows theft' } }],
}
const rules = {
  id: 'power-supply-business-rules',
  title: { zh: '供电营业规则', en: 'Rules of Power Supply Business' },
  number: '国家发展改革委令第14号',
  kind: 'rule',
  issuer: { zh: '国家发展改革委', en: 'NDRC' },
  versions: [version],
}
const fileOf = (content: object) => JSON.stringify({ format: 'davylamp-law-pack', formatVersion: 1, ...content })

describe('loadLawPack', () => {
  it('adds an instrument that stood open before', () => {
    const { pack, problems } = loadLawPack(fileOf({ instruments: [rules] }))
    expect(problems).toEqual([])
    const place = { instrument: rules.id, article: '101', on: '2026-03-02' }
    expect(cite(place)).toMatchObject({ code: 'unconfirmed' })
    expect(cite(place, pack)).toMatchObject({
      text: { zh: '《供电营业规则》（国家发展改革委令第14号）第一百零一条' },
    })
  })

  it('holds what the site itself marks unconfirmed, and never cites it', () => {
    const { pack, problems } = loadLawPack(
      fileOf({ instruments: [{ ...rules, versions: [{ ...version, confidence: 'unconfirmed' }] }] }),
    )
    expect(problems).toEqual([])
    expect(cite({ instrument: rules.id, on: '2026-03-02' }, pack)).toMatchObject({ code: 'unconfirmed' })
  })

  it('adds articles to an edition that is held', () => {
    const row = {
      instrument: 'administrative-penalty-law',
      inForceFrom: '2021-07-15',
      source: '公报',
      checkedOn: '2026-11-01',
      articles: [{ number: '59', gist: { zh: '决定书载明事项', en: 'what the decision says' } }],
    }
    const { pack, problems } = loadLawPack(fileOf({ articles: [row, { ...row, inForceFrom: '2020-01-01' }] }))
    expect(problems.map(({ path }) => path)).toEqual(['articles[1].inForceFrom'])
    const place = { instrument: row.instrument, on: '2026-03-02' }
    expect(cite({ ...place, article: '59' }, pack)).toMatchObject({ kind: 'citation' })
    expect(cite({ ...place, article: '56' }, pack)).toMatchObject({ kind: 'citation' })
  })

  it('replaces a shipped instrument only when told to', () => {
    const own = { ...rules, id: 'mining-notice-2021' }
    const refused = loadLawPack(fileOf({ instruments: [own] }))
    expect(refused.problems).toMatchObject([{ path: 'instruments[0].id' }])
    expect(refused.pack.instruments.get('mining-notice-2021')?.number).toBe('发改运行〔2021〕1283号')
    const { pack } = loadLawPack(fileOf({ instruments: [{ ...own, replaces: true }] }))
    expect(pack.instruments.get('mining-notice-2021')?.number).toBe('国家发展改革委令第14号')
  })

  it('leaves out a wrong row with its place, and keeps the rest', () => {
    const { pack, problems } = loadLawPack(
      fileOf({
        instruments: [
          { ...rules, id: 'Bad Id', kind: 'decree', title: '供电营业规则' },
          { ...rules, id: 'a', versions: [{ ...version, inForceFrom: '2024-02-30', source: '' }] },
          { ...rules, id: 'b', versions: [version, version] },
          { ...rules, id: 'c', versions: [] },
          { ...rules, id: 'd', versions: [{ ...version, articles: [{ number: '第一条', gist: {} }] }] },
          { ...rules, id: 'good' },
          null,
        ],
      }),
    )
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'instruments[0].id',
        'instruments[0].kind',
        'instruments[0].title',
        'instruments[1].versions[0].inForceFrom',
        'instruments[1].versions[0].source',
        'instruments[2].versions',
        'instruments[3].versions',
        'instruments[4].versions[0].articles[0].number',
        'instruments[4].versions[0].articles[0].gist',
        'instruments[6].id',
      ]),
    )
    expect(['Bad Id', 'a', 'b', 'c', 'd', 'good'].filter((id) => pack.instruments.has(id))).toEqual(['good'])
    for (const { said } of problems) expect(said.zh !== '' && said.en !== '').toBe(true)
  })

  it('says so when it is no such file', () => {
    for (const json of [
      '',
      '{',
      '[]',
      '{"format":"other","formatVersion":1}',
      '{"format":"davylamp-law-pack"}',
      'null',
    ]) {
      const { pack, problems } = loadLawPack(json)
      expect(problems, json).toMatchObject([{ path: '' }])
      expect(pack.instruments.has('criminal-law')).toBe(true)
    }
  })
})
