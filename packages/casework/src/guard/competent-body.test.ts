import { describe, expect, it } from 'vitest'
import { head } from '../event/head.fixture.js'
import type { LeadEvent } from '../event/lead-facts.js'
import { codes, grounds, inspection } from './guard.fixture.js'
import { refusalsOf } from './index.js'

describe('a body', () => {
  const led = (leadingBodyId: string): LeadEvent => ({
    ...head(9),
    kind: 'visit-planned',
    data: {
      ...inspection,
      leadingBodyId,
      officers: inspection.officers.map((one) => ({ ...one, bodyId: leadingBodyId })),
    },
  })

  it('does only what it may: a task force inspects nobody, and says by which opinion', () => {
    const refusals = refusalsOf(led('qingxia-task-force'), grounds)
    expect(refusals.map(({ code }) => code)).toEqual(['competence.forbidden'])
    expect(refusals[0]?.zh).toContain('qingxia-task-force')
  })

  it('must be known before it acts', () => {
    expect(codes(led('somebody'), grounds)).toEqual(['competence.unknown-body'])
  })
})
