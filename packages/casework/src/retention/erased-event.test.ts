import { expect, it } from 'vitest'
import { head } from '../event/head.fixture.js'
import type { LeadEvent } from '../event/lead-facts.js'
import { finding, propose } from '../guard/guard.fixture.js'
import { leadStatus } from '../status/lead-status.js'
import { erasedEvent } from './erased-event.js'

const proposed = propose('seen')
const events: LeadEvent[] = [
  finding(1, 'power'),
  { ...head(2), kind: 'desk-checked', data: { sources: ['power'], summary: 'Mr Chen has a kiln' } },
  { ...proposed, override: 'Mr Chen asked' },
  { ...head(11, 'wang'), kind: 'conclusion-seconded', data: { proposalId: proposed.id } },
]

it('takes words and keys out of events and leaves what a lead came to', () => {
  const erased = events.map(erasedEvent)
  expect(JSON.stringify(erased)).not.toMatch(/Chen|M1|6 machines|journal:/)
  expect(leadStatus(erased)).toMatchObject({
    stage: leadStatus(events).stage,
    conclusion: { content: { reason: { code: 'confirmed-active' } }, secondedBy: 'wang' },
  })
  expect(Object.keys(leadStatus(erased).findings)).toEqual(Object.keys(leadStatus(events).findings))
})
