import { expect, it } from 'vitest'
import { nextStep } from './next-step.js'

const site = { siteId: 's', name: 's', premises: 'home', town: null, lon: null, lat: null }
const lead = { stage: 'assigned', senses: ['power'], tips: 0, site, verdict: 'suspect' } as const
const status = { deskChecks: [], visits: {}, proposal: null } as const
const checked = { ...status, deskChecks: [{ sources: ['power'], summary: 'x' }] } as const

it('looks at the desk before anybody goes anywhere', () => {
  expect(nextStep({ ...lead, stage: 'new' }, status)).toBe('lead.next.screen')
  expect(nextStep(lead, status)).toBe('lead.next.desk')
})

it('asks a second source before a home is visited, and not before a workshop is', () => {
  expect(nextStep({ ...lead, stage: 'verifying' }, checked)).toBe('lead.next.second-source')
  expect(nextStep({ ...lead, stage: 'verifying', senses: ['power', 'network'] }, checked)).toBe('lead.next.visit')
  expect(nextStep({ ...lead, stage: 'verifying', site: { ...site, premises: 'workshop' } }, checked)).toBe(
    'lead.next.visit',
  )
  expect(nextStep({ ...lead, stage: 'verifying', site: null }, checked)).toBe('lead.next.second-source')
})
