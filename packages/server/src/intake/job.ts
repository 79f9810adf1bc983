/** How far a job has come. */
export type JobState = 'gathering' | 'scanning' | 'keeping' | 'done' | 'failed'

/** One file as the scan recognised it. */
export interface Recognised {
  readonly source: string
  readonly recognisedAs: string
  readonly bytes: number
  readonly counts: Readonly<Record<string, number>>
}

/** Something that could not be used, with its place, in both languages. */
export interface Unread {
  readonly severity: string
  readonly source: string
  readonly line: number | null
  readonly zh: string
  readonly en: string
}

/** Files that somebody brings in, and what came of them. */
export interface Job {
  readonly jobId: string
  readonly bodyId: string
  readonly personId: string
  readonly startedAt: string
  readonly state: JobState
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  /** The last that the scan said of how far it is. */
  readonly progress: string | null
  readonly recognised: readonly Recognised[]
  readonly unread: readonly Unread[]
  /** Leads that were found; null before the end. */
  readonly leads: number | null
  /** What went wrong with the scan itself, as it said it. */
  readonly failure: string | null
}
