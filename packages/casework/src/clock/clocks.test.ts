import { shippedLaw } from '@davylamp/law'
import { expect, it } from 'vitest'
import type { CaseEvent } from '../event/case-facts.js'
import { head } from '../event/head.fixture.js'
import type { Measure } from '../record/measure.js'
import { caseStatus } from '../status/case-status.js'
import { clocksOf } from './clocks.js'

const settings = { zone: 'Asia/Shanghai', law: shippedLaw }
const preserve: Measure = {
  measureId: 'measure:1',
  kind: 'preserve-evidence',
  bodyId: 'qingxia-development',
  basis: { instrument: 'administrative-penalty-law', article: '56' },
  machineIds: [],
  purpose: null,
}
const events: CaseEvent[] = [
  { ...head(1), kind: 'opened', data: { leadIds: [], siteId: 's', title: 't' } },
  {
    ...head(2),
    kind: 'filed',
    data: { filingId: 'filing:1', bodyId: 'qingxia-development', number: '1', kind: 'administrative' },
  },
  { ...head(3), kind: 'measure-taken', data: preserve },
]

const terms = (of: readonly CaseEvent[]): string[] =>
  clocksOf(caseStatus(of), settings).map(({ code, due }) => `${code} ${due.kind === 'due' ? due.date : due.code}`)

it('runs what was preserved before the penalty, each by its own law', () => {
  // Friday 19 August 2022: seven working days end on Tuesday the 30th, ninety days on 17 November
  expect(terms(events)).toEqual(['preservation-decision 2022-08-30', 'penalty-decision 2022-11-17'])
})

it('stops when what it runs about has ended', () => {
  const ended: CaseEvent = { ...head(4), kind: 'measure-ended', data: { measureId: 'measure:1' } }
  expect(terms([...events, ended])).toEqual(['penalty-decision 2022-11-17'])
})

it('says that an end cannot be told rather than guess it', () => {
  const later = events.map((event) => ({ ...event, actedOn: '2031-03-03' }))
  expect(terms(later)[0]).toMatch(/^preservation-decision (?!\d)/)
})
