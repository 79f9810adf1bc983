import type { Verdict } from '@davylamp/finding'
import type { ApiLead } from '@davylamp/server'

export const verdictChoices: readonly Verdict[] = ['confirmed', 'probable', 'suspect', 'related']

export const stageChoices: readonly ApiLead['stage'][] = [
  'new',
  'registered',
  'kept',
  'held',
  'returned',
  'assigned',
  'verifying',
  'awaiting-second',
  'confirmed',
  'closed',
  'in-case',
  'merged',
]

/** What the address says of the list: which leads, in which order, and which one is looked at beside it. */
export interface LeadSearch {
  readonly verdict?: string
  readonly stage?: string
  readonly town?: string
  readonly order?: 'rank' | 'deadline'
  readonly lead?: string
}

/** Keeps of an address what means something here; the rest is left out. */
export function parseLeadSearch(search: Readonly<Record<string, unknown>>): LeadSearch {
  const verdict = severalOf(verdictChoices, search['verdict'])
  const stage = severalOf(stageChoices, search['stage'])
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  return {
    ...(verdict !== '' && { verdict }),
    ...(stage !== '' && { stage }),
    ...(text('town') !== '' && { town: text('town') }),
    ...(search['order'] === 'deadline' && { order: 'deadline' }),
    ...(text('lead') !== '' && { lead: text('lead') }),
  }
}

/** Values separated by commas, in the order of the choices, each once. */
function severalOf(choices: readonly string[], value: unknown): string {
  const given = new Set(typeof value === 'string' ? value.split(',') : [])
  return choices.filter((choice) => given.has(choice)).join(',')
}
