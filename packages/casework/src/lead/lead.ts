import type { DateRange, Finding, Range, Sense, Site, Verdict } from '@davylamp/finding'

export const leadSchema = 'davylamp.lead/1'

/** Why a finding belongs to a lead: the key that both share. Shown, so that a person can undo the merge. */
export interface MergeKey {
  readonly kind: string
  readonly value: string
}

/** Findings about one place, merged and weighed, not yet checked by anybody. */
export interface Lead {
  readonly schema: typeof leadSchema
  /** Stable over scans: made from the site, or from the subject where no site is known. */
  readonly id: string
  /** 1 for the first to look at. */
  readonly order: number
  readonly site: Site | null
  /** home, shop, …: of the site, else of the customer; absent where neither says. */
  readonly premises?: string
  /** The largest contracted capacity that is known there, in kVA; absent where none is. */
  readonly capacityKva?: number
  /** The site's name, or the subject. */
  readonly place: string
  readonly verdict: Verdict
  /** Natural log-odds that somebody mines here; dependent evidence is capped. */
  readonly logOdds: number
  readonly senses: readonly Sense[]
  readonly onset: DateRange | null
  readonly powerKw: Range | null
  readonly machines: Range | null
  /** The strongest finding first. */
  readonly findings: readonly Finding[]
  /** For each finding, by its identifier, what it was merged by. */
  readonly mergedBy: Readonly<Record<string, MergeKey>>
}
