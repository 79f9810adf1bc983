import { describe, expect, it } from 'vitest'
import { citeAsNumbered } from '../pack/cite-as-numbered.js'
import type { Said } from '../said.js'
import { checkListState } from './check-list.js'
import { factPatterns } from './fact-patterns.js'
import { offences } from './offences/index.js'
import { officialLiability, referralPapers, referralRules } from './referral-packet.js'

const on = '2026-03-02'

function speaksBoth(said: Said, place: string): void {
  expect(said.zh, place).toMatch(/\p{Script=Han}/u)
  expect(said.en, place).not.toMatch(/\p{Script=Han}/u)
}

describe('offences, fact patterns and referral papers', () => {
  it('stand on law that can be cited', () => {
    const bases = [
      ...[...offences.values()].flatMap((offence) => [
        ...offence.bases,
        ...offence.thresholds.map(({ basis }) => basis),
      ]),
      ...factPatterns.flatMap(({ candidates }) => candidates.map(({ basis }) => basis)),
      ...[...referralPapers, ...referralRules, ...officialLiability].map(({ basis }) => basis),
    ]
    for (const basis of bases) expect(citeAsNumbered(basis, on).kind, JSON.stringify(basis)).toBe('citation')
  })

  it('speak both languages', () => {
    for (const { code, name, elements, thresholds, caution, receiver } of offences.values())
      for (const said of [
        name,
        caution,
        receiver,
        ...elements.map((row) => row.question),
        ...thresholds.map((row) => row.said),
      ])
        speaksBoth(said, code)
    for (const { code, name, caution, candidates } of factPatterns)
      for (const said of [name, caution, ...candidates.map(({ when }) => when)]) speaksBoth(said, code)
    for (const { code, said } of [...referralPapers, ...referralRules, ...officialLiability]) speaksBoth(said, code)
  })

  it('have thresholds that rise with the grade, and say so where no number was confirmed', () => {
    for (const { code, thresholds, caution } of offences.values()) {
      if (thresholds.length === 0 && code !== 'helping-network-crime') expect(caution.zh, code).toContain('未能核实')
      for (const { from } of thresholds) {
        const [lowest, highest] = typeof from === 'number' ? [from, from] : from
        expect(lowest > 0 && lowest <= highest, code).toBe(true)
      }
    }
  })

  it('name offences that exist, once each, and ask each question once', () => {
    for (const { code, offences: named } of factPatterns)
      for (const offence of named) expect(offences.has(offence), `${code} ${offence}`).toBe(true)
    expect(new Set(factPatterns.map(({ code }) => code)).size).toBe(factPatterns.length)
    for (const { code, elements } of offences.values())
      expect(new Set(elements.map((row) => row.code)).size, code).toBe(elements.length)
  })
})

describe('checkListState', () => {
  const theft = offences.get('theft-of-power')
  if (!theft) throw new Error('no theft')
  const yes = Object.fromEntries(theft.elements.map(({ code }) => [code, 'yes' as const]))

  it('is open until a person has answered each question', () => {
    expect(checkListState(theft, {}, on)).toMatchObject({ isReadyForReview: false, denied: [] })
    expect(checkListState(theft, {}, on).open).toHaveLength(theft.elements.length)
    expect(checkListState(theft, { ...yes, intent: 'unclear' }, on)).toMatchObject({
      isReadyForReview: false,
      open: [{ code: 'intent' }],
    })
  })

  it('is not ready when an answer is no', () => {
    expect(checkListState(theft, { ...yes, intent: 'no' }, on)).toMatchObject({
      isReadyForReview: false,
      open: [],
      denied: [{ code: 'intent' }],
    })
  })

  it('is ready for people to decide, with the law of the day of the act', () => {
    expect(checkListState(theft, yes, '2022-05-01')).toMatchObject({
      isReadyForReview: true,
      citations: [{ text: { zh: '《中华人民共和国刑法》（修正案（十一）修正）第二百六十四条' } }, { article: '4' }],
    })
    expect(checkListState(theft, { ...yes, unasked: 'yes' }, on).isReadyForReview).toBe(true)
  })
})
