import { describe, expect, it } from 'vitest'
import { type ActKind, actKinds, type BodyKind, bodyKinds } from './competence.js'
import { mayAct } from './may-act.js'
import { nationalCompetence } from './national.js'

const on = '2026-03-02'
const verdictOf = (body: BodyKind, act: ActKind, day = on) => {
  const answer = mayAct({ body, act, province: '贵州', on: day })
  return answer.kind === 'answer' ? answer.verdict : answer.code
}
const mayBe = (act: ActKind, verdict: string) => bodyKinds.filter((body) => verdictOf(body, act) === verdict)

describe('mayAct', () => {
  it('lets nobody but bodies with the power inspect', () => {
    expect(mayBe('inspect', 'allowed')).toEqual([
      'energy-conservation',
      'energy-bureau',
      'police',
      'market-supervision',
      'finance-office',
    ])
    for (const body of ['power-company', 'task-force', 'technical-institute', 'contractor'] as const)
      expect(mayAct({ body, act: 'inspect', province: '贵州', on })).toMatchObject({
        verdict: 'forbidden',
        citations: expect.arrayContaining([expect.objectContaining({ number: '国办发〔2024〕54号' })]),
      })
  })

  it('keeps homes, crimes and seizure to those that the law names', () => {
    expect(mayBe('enter-home', 'allowed')).toEqual(['police'])
    expect(mayBe('file-criminal-case', 'allowed')).toEqual(['police'])
    expect(mayBe('seal-or-seize', 'allowed')).toEqual(['police', 'market-supervision', 'finance-office'])
    expect(verdictOf('energy-conservation', 'seal-or-seize')).toBe('forbidden')
    expect(mayBe('cut-supply-for-theft', 'allowed')).toEqual(['power-company'])
    expect(mayBe('collect-differential-tariff', 'allowed')).toEqual(['power-company'])
  })

  it('gives the confiscation of machines to the energy-saving authority, without a fine', () => {
    expect(mayAct({ body: 'energy-conservation', act: 'confiscate', province: '贵州', on })).toMatchObject({
      verdict: 'allowed',
      citations: [{ text: { zh: '《中华人民共和国节约能源法》（2018年修正）第七十一条' } }],
    })
    expect(verdictOf('energy-conservation', 'penalise')).toBe('configure')
    expect(verdictOf('development-reform', 'confiscate')).toBe('configure')
    expect(verdictOf('town-government', 'inspect')).toBe('configure')
  })

  it('lets a task force, an institute and a contractor do nothing of the kind', () => {
    for (const body of ['task-force', 'technical-institute', 'contractor'] as const)
      for (const act of actKinds) expect(verdictOf(body, act), `${body} ${act}`).toBe('forbidden')
  })

  it('cites by the numbers of the day, and asks to configure where no basis held yet', () => {
    const search = (day: string) => mayAct({ body: 'police', act: 'enter-home', province: '贵州', on: day })
    expect(search('2025-12-31')).toMatchObject({ citations: [{ article: '87' }] })
    expect(search('2026-01-01')).toMatchObject({ citations: [{ article: '103' }] })
    expect(verdictOf('finance-office', 'inspect', '2021-04-30')).toBe('configure')
    expect(verdictOf('energy-bureau', 'inspect', '2024-06-01')).toBe('allowed')
    expect(verdictOf('police', 'inspect', '2026-02-30')).toBe('bad-date')
  })
})

describe('the national matrix', () => {
  it('answers every body and every act, on a basis that can be cited, in both languages', () => {
    for (const body of bodyKinds)
      for (const act of actKinds) {
        const rule = nationalCompetence[body][act]
        const place = `${body} ${act}`
        for (const said of [rule.reason, rule.condition])
          if (said) {
            expect(said.zh, place).toMatch(/\p{Script=Han}/u)
            expect(said.en, place).not.toMatch(/\p{Script=Han}/u)
          }
        const answer = mayAct({ body, act, province: '贵州', on })
        if (answer.kind !== 'answer') throw new Error(place)
        expect(answer.citations.length, place).toBe(rule.bases.length)
        expect(rule.bases.length, place).toBeGreaterThan(0)
        expect(answer.verdict, place).toBe(rule.verdict)
      }
  })
})
