import type { Sense, Verdict } from '@davylamp/finding'
import type { ApiLead } from '@davylamp/server'

export const verdictChoices: readonly Verdict[] = ['confirmed', 'probable', 'suspect', 'related']

export const senseChoices: readonly Sense[] = ['power', 'network', 'host', 'page', 'inventory']

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
  readonly sense?: string
  readonly town?: string
  /** Whom they were given to. */
  readonly given?: 'nobody' | 'me'
  readonly order?: 'rank' | 'deadline'
  readonly lead?: string
}

/** Keeps of an address what means something here; the rest is left out. */
export function parseLeadSearch(search: Readonly<Record<string, unknown>>): LeadSearch {
  const verdict = severalOf(verdictChoices, search['verdict'])
  const stage = severalOf(stageChoices, search['stage'])
  const sense = severalOf(senseChoices, search['sense'])
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  return {
    ...(verdict !== '' && { verdict }),
    ...(stage !== '' && { stage }),
    ...(sense !== '' && { sense }),
    ...(text('town') !== '' && { town: text('town') }),
    ...((search['given'] === 'nobody' || search['given'] === 'me') && { given: search['given'] }),
    ...(search['order'] === 'deadline' && { order: 'deadline' }),
    ...(text('lead') !== '' && { lead: text('lead') }),
  }
}

/** The list without one of its conditions. */
export function without(search: LeadSearch, ...names: readonly (keyof LeadSearch)[]): LeadSearch {
  return Object.fromEntries(Object.entries(search).filter(([name]) => !names.includes(name as keyof LeadSearch)))
}

/** Whether a list is narrowed at all. */
export function isNarrow({ verdict, stage, sense, town, given }: LeadSearch): boolean {
  return [verdict, stage, sense, town, given].some((condition) => condition !== undefined)
}

/** Values separated by commas, in the order of the choices, each once. */
function severalOf(choices: readonly string[], value: unknown): string {
  const given = new Set(typeof value === 'string' ? value.split(',') : [])
  return choices.filter((choice) => given.has(choice)).join(',')
}
