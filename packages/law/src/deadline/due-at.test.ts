import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar } from '../calendar/calendar.js'
import { configureDeadline } from './configure.js'
import type { Deadline } from './deadline.js'
import { deadlines } from './deadlines.js'
import { dueAt } from './due-at.js'

const zone = 'Asia/Shanghai'

function named(code: string): Deadline {
  const deadline = deadlines.get(code)
  if (!deadline) throw new Error(`no deadline ${code}`)
  return deadline
}

const dateOf = (code: string, startedAt: string, extensions = 0) => {
  const answer = dueAt(named(code), startedAt, zone, chinaCalendar, { extensions })
  return answer.kind === 'due' ? answer.date : answer.code
}

describe('dueAt', () => {
  it('counts the seven days of a preservation as working days, over Spring Festival', () => {
    expect(dueAt(named('preservation-decision'), '2026-02-11T10:00:00+08:00', zone)).toMatchObject({
      date: '2026-02-27',
      endsAt: '2026-02-27T16:00:00.000Z',
      basis: { text: { zh: '《中华人民共和国行政处罚法》（2021年修订）第五十六条' } },
    })
    expect(dateOf('preservation-decision', '2026-03-02')).toBe('2026-03-11')
  })

  it('counts long terms in calendar days, and leaves their end on a holiday where no law moves it', () => {
    expect(dateOf('penalty-decision', '2026-07-05')).toBe('2026-10-03')
    expect(dateOf('seizure-term', '2026-09-04')).toBe('2026-10-04')
    expect(dateOf('seizure-term', '2026-09-04', 1)).toBe('2026-11-03')
  })

  it('moves the end of a remedy off a holiday, as civil procedure does', () => {
    expect(dateOf('reconsideration-request', '2026-08-04')).toBe('2026-10-08')
    expect(dateOf('lawsuit', '2026-04-03')).toBe('2026-10-08')
    expect(dateOf('lawsuit-after-reconsideration', '2026-04-19')).toBe('2026-05-06')
    expect(dateOf('reconsideration-request', '2026-03-02')).toBe('2026-05-06')
  })

  it('counts hours from minute to minute', () => {
    expect(dueAt(named('referral-dispatch'), '2026-02-14T16:30:00+08:00', zone)).toMatchObject({
      date: '2026-02-15',
      endsAt: '2026-02-15T08:30:00.000Z',
    })
    expect(dueAt(named('referral-dispatch'), '2026-02-14', zone)).toMatchObject({ code: 'needs-time' })
  })

  it('counts a notice back from its hearing', () => {
    expect(dateOf('hearing-notice', '2026-02-25')).toBe('2026-02-09')
    expect(dateOf('hearing-request', '2026-03-02')).toBe('2026-03-09')
  })

  it('lets a lasting act count from its end', () => {
    expect(dateOf('penalty-limitation', '2024-02-29')).toBe('2026-02-28')
    expect(dateOf('penalty-limitation-with-harm', '2023-05-01')).toBe('2028-05-01')
  })

  it('reads the day in the zone of the place', () => {
    const lateInUtc = '2026-03-02T17:00:00Z'
    expect(dueAt(named('fine-payment'), lateInUtc, 'UTC')).toMatchObject({ date: '2026-03-17' })
    expect(dueAt(named('fine-payment'), lateInUtc, zone)).toMatchObject({ date: '2026-03-18' })
    // a day of 23 hours, and one that begins at one o'clock
    expect(dueAt(named('fine-payment'), '2026-03-14', 'Europe/Berlin')).toMatchObject({
      date: '2026-03-29',
      endsAt: '2026-03-29T22:00:00.000Z',
    })
    expect(dueAt(named('referral-approval'), '2026-09-02', 'America/Santiago')).toMatchObject({
      endsAt: '2026-09-06T04:00:00.000Z',
    })
  })

  it('names the basis by the number of its day', () => {
    expect(dueAt(named('network-logs'), '2025-06-01', zone)).toMatchObject({ basis: { article: '21' } })
    expect(dueAt(named('network-logs'), '2026-06-01', zone)).toMatchObject({
      date: '2026-12-01',
      basis: { article: '23' },
    })
    expect(dueAt(named('penalty-decision'), '2020-06-01', zone)).toMatchObject({ code: 'basis-not-in-force' })
  })

  it('tells the end on a basis that is not confirmed, and says so', () => {
    const answer = dueAt(named('police-property-to-keeper'), '2026-03-02T09:00:00+08:00', zone)
    expect(answer).toMatchObject({ kind: 'due', date: '2026-03-03', basis: { code: 'unconfirmed' } })
    expect(answer.kind === 'due' && answer.notes.some(({ zh }) => zh.includes('尚未核实'))).toBe(true)
  })

  it('extends as often as the law allows', () => {
    expect(dateOf('public-security-case', '2026-03-02', 2)).toBe('2026-05-31')
    expect(dateOf('public-security-case', '2026-03-02', 3)).toBe('too-many-extensions')
    expect(dateOf('public-security-case', '2025-12-31', 1)).toBe('2026-03-01')
    expect(dateOf('public-security-case', '2025-12-31', 2)).toBe('too-many-extensions')
    expect(dateOf('public-security-case', '2026-01-01', 2)).toBe('2026-04-01')
    expect(dateOf('penalty-service', '2026-03-02', 1)).toBe('too-many-extensions')
    expect(dateOf('seizure-term', '2026-03-02', -1)).toBe('too-many-extensions')
  })

  it('refuses what cannot be told', () => {
    expect(dateOf('preservation-decision', '2026-12-28')).toBe('unknown-year')
    expect(dateOf('penalty-decision', '2026-12-28')).toBe('2027-03-28')
    expect(dateOf('penalty-decision', 'soon')).toBe('bad-start')
    expect(dateOf('penalty-decision', '2026-02-30T10:00:00+08:00')).toBe('bad-start')
    expect(dateOf('penalty-decision', '2026-02-20T10:00:00')).toBe('bad-start')
    expect(dueAt(named('penalty-decision'), '2026-02-20', 'Mars/Olympus')).toMatchObject({ code: 'unknown-zone' })
  })

  it('never ends before it began, nor later for an earlier start', () => {
    const starts = fc.integer({ min: 0, max: 700 }).map((day) => Date.UTC(2024, 6, 1) + day * 86_400_000)
    const codes = [...deadlines.keys()].filter((code) => named(code).kind !== 'notice-before')
    fc.assert(
      fc.property(fc.constantFrom(...codes), starts, starts, (code, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map((ms) =>
          dueAt(named(code), new Date(ms).toISOString(), zone),
        )
        if (early?.kind !== 'due' || late?.kind !== 'due') return
        expect(Date.parse(early.endsAt)).toBeGreaterThan(Math.min(one, other))
        expect(early.endsAt <= late.endsAt, code).toBe(true)
      }),
    )
  })
})

describe('configureDeadline', () => {
  it('sets what a campaign sets', () => {
    expect(dateOf('lead-feedback', '2026-03-02')).toBe('2026-03-09')
    const own = configureDeadline(named('lead-feedback'), { length: { amount: 3, unit: 'working-days' } })
    if (own.kind === 'refusal') throw new Error(own.said.en)
    expect(dueAt(own, '2026-03-02', zone)).toMatchObject({ date: '2026-03-05' })
    expect(own.isDefaultLength).toBe(false)
    expect(dueAt(named('lead-feedback'), '2026-03-02', zone)).toMatchObject({
      notes: expect.arrayContaining([expect.objectContaining({ en: expect.stringContaining('default') })]),
    })
  })

  it('finds the next Friday, or the working day before it', () => {
    expect(dateOf('weekly-clearance', '2026-03-02')).toBe('2026-03-06')
    expect(dateOf('weekly-clearance', '2026-03-06')).toBe('2026-03-13')
    expect(dateOf('weekly-clearance', '2026-02-13')).toBe('2026-02-14')
    // in a week off there is no working day before its Friday
    expect(dateOf('weekly-clearance', '2026-02-16')).toBe('2026-02-24')
    const own = configureDeadline(named('weekly-clearance'), { weekday: 3 })
    if (own.kind === 'refusal') throw new Error(own.said.en)
    expect(dueAt(own, '2026-03-02', zone)).toMatchObject({ date: '2026-03-04' })
  })

  it('leaves law alone, and takes no nonsense', () => {
    expect(configureDeadline(named('penalty-decision'), { weekday: 1 })).toMatchObject({ kind: 'refusal' })
    expect(configureDeadline(named('weekly-clearance'), { weekday: 8 })).toMatchObject({ kind: 'refusal' })
    for (const amount of [0, -3, 1.5, 1000])
      expect(configureDeadline(named('lead-feedback'), { length: { amount, unit: 'working-days' } })).toMatchObject({
        kind: 'refusal',
      })
  })
})
