import { expect, it } from 'vitest'
import type { Finding } from '@davylamp/finding'
import { lead } from '../lead/lead.fixture.js'
import { poolAccountLinks } from './pool-account.js'

const paidTo = (poolAccount: string): Finding => ({
  schema: 'davylamp.finding/1',
  id: `network:${poolAccount}`,
  sense: 'network',
  verdict: 'confirmed',
  score: 0.99,
  subject: { kind: 'address', id: '192.0.2.1' },
  source: null,
  line: null,
  from: null,
  to: null,
  mining: { poolAccount },
  reasons: [],
  alternatives: [],
  missing: [],
  evidence: [],
  detector: { name: 'network', version: '1' },
})

it('links places that one account is paid for, and does not merge them', () => {
  const leads = [
    { ...lead('a', 1), findings: [paidTo('bc1q')] },
    { ...lead('b', 2), findings: [paidTo('bc1q'), paidTo('other')] },
    { ...lead('c', 3), findings: [] },
  ]
  expect(poolAccountLinks(leads)).toEqual([{ poolAccount: 'bc1q', leadIds: ['a', 'b'] }])
})
