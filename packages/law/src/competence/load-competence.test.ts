import { describe, expect, it } from 'vitest'
import { loadCompetence } from './load-competence.js'
import { mayAct } from './may-act.js'

const rule = {
  province: '浙江',
  body: 'town-government',
  act: 'inspect',
  verdict: 'allowed',
  bases: [{ instrument: 'administrative-penalty-law', article: '24' }],
  reason: { zh: '省政府已公布下放目录', en: 'the province published its list' },
}
const fileOf = (...rules: object[]) => JSON.stringify({ format: 'davylamp-competence', formatVersion: 1, rules })
const ask = (province: string, matrix = loadCompetence(fileOf(rule)).matrix) =>
  mayAct({ body: 'town-government', act: 'inspect', province, on: '2026-03-02' }, matrix)

describe('loadCompetence', () => {
  it('settles what is open, for its province alone', () => {
    expect(ask('浙江')).toMatchObject({ verdict: 'allowed', from: 'province', reason: rule.reason })
    expect(ask('贵州')).toMatchObject({ verdict: 'configure', from: 'nation' })
  })

  it('keeps several rules of one province side by side', () => {
    const { matrix } = loadCompetence(fileOf(rule, { ...rule, act: 'penalise' }, { ...rule, body: 'cyberspace' }))
    expect(ask('浙江', matrix)).toMatchObject({ verdict: 'allowed' })
    expect(
      mayAct({ body: 'town-government', act: 'penalise', province: '浙江', on: '2026-03-02' }, matrix),
    ).toMatchObject({ verdict: 'allowed' })
  })

  it('never lets a file allow what national law forbids, but lets it forbid', () => {
    const { matrix, problems } = loadCompetence(
      fileOf({ ...rule, body: 'task-force' }, { ...rule, body: 'energy-bureau', verdict: 'forbidden' }),
    )
    expect(problems).toMatchObject([{ path: 'rules[0].verdict' }])
    const on = '2026-03-02'
    expect(mayAct({ body: 'task-force', act: 'inspect', province: '浙江', on }, matrix)).toMatchObject({
      verdict: 'forbidden',
      from: 'nation',
    })
    expect(mayAct({ body: 'energy-bureau', act: 'inspect', province: '浙江', on }, matrix)).toMatchObject({
      verdict: 'forbidden',
      from: 'province',
    })
  })

  it('says what is wrong, and where', () => {
    for (const [wrong, path] of [
      [{ province: '' }, 'rules[0].province'],
      [{ body: 'army' }, 'rules[0].body'],
      [{ act: 'shout' }, 'rules[0].act'],
      [{ verdict: 'configure' }, 'rules[0].verdict'],
      [{ bases: [] }, 'rules[0].bases'],
      [{ bases: [{ instrument: 'no-such-law' }] }, 'rules[0].bases[0].instrument'],
      [{ bases: [{ instrument: 'energy-law', article: '999' }] }, 'rules[0].bases[0].article'],
      [{ reason: 'yes' }, 'rules[0].reason'],
    ] as const) {
      const { matrix, problems } = loadCompetence(fileOf({ ...rule, ...wrong }))
      expect(problems.map((problem) => problem.path)).toEqual([path])
      expect(matrix.provinces.size).toBe(0)
    }
    expect(loadCompetence('not json').problems).toMatchObject([{ path: '' }])
  })
})
