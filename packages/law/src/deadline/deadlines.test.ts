import { describe, expect, it } from 'vitest'
import { cite } from '../pack/cite.js'
import { deadlines, deadlinesStartedBy } from './deadlines.js'

describe('the deadlines', () => {
  it('each stand on a basis that can be cited, or are a campaign’s own', () => {
    for (const { code, basis, countedBy, origin } of deadlines.values()) {
      if (basis === null) expect(origin, code).toBe('campaign')
      for (const place of [basis, countedBy])
        if (place) {
          const on = place.instrument === 'police-administrative-procedure' ? '2025-12-01' : '2026-03-02'
          expect(cite({ ...place, on }).kind, code).toBe('citation')
        }
    }
  })

  it('in working days name the article that says so', () => {
    for (const { code, length, countedBy, origin } of deadlines.values())
      if (length.unit === 'working-days' && origin === 'law') expect(countedBy, code).not.toBeNull()
  })

  it('speak both languages', () => {
    for (const { code, name, who, what, note, extension } of deadlines.values())
      for (const said of [name, who, what, note, extension?.condition]) {
        if (!said) continue
        expect(said.zh, code).toMatch(/\p{Script=Han}/u)
        expect(said.en, code).not.toMatch(/\p{Script=Han}/u)
      }
  })

  it('are found by the event that starts them', () => {
    expect(deadlinesStartedBy('referral-received').map(({ code }) => code)).toEqual([
      'police-forwarding',
      'missing-papers-notice',
      'police-filing-decision',
    ])
    expect(deadlinesStartedBy('case-filed').map(({ code }) => code)).toEqual([
      'penalty-decision',
      'public-security-case',
    ])
  })
})
