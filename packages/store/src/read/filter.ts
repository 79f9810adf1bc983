import type { LeadStage } from '@davylamp/casework'
import type { Verdict } from '@davylamp/finding'

/** Which leads of a body; what is left out does not matter. */
export interface LeadFilter {
  readonly bodyId: string
  readonly verdicts?: readonly Verdict[]
  readonly stages?: readonly LeadStage[]
  readonly town?: string
  readonly siteId?: string
  /** Whom it was assigned to. */
  readonly assignedBodyId?: string
  readonly assignedPersonId?: string
  /** Only those that nobody was given yet. */
  readonly unassigned?: boolean
  /** Leads that any of these senses speaks of. */
  readonly senses?: readonly string[]
  /** Local date: deadlines up to it, included. */
  readonly dueBy?: string
}

/** A part of a list, and how to ask for the next one. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** Null where the list ends. */
  readonly next: string | null
}

export interface PageOptions {
  /** By verdict and log-odds, or by deadline, the nearest first. */
  readonly order?: 'rank' | 'deadline'
  /** 50 where left out; 500 at most. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
}
