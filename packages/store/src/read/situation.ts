import type { CaseStage, LeadStage } from '@davylamp/casework'
import { type Range, type Sense, type Verdict, verdicts } from '@davylamp/finding'
import {
  casesByStage,
  caseTotals,
  clearances,
  countOfUntold,
  dueBy,
  leadsBySense,
  leadsByTown,
  powerStopped,
  visitCounts,
} from '../repository/situation.js'
import type { Database } from '../schema/connect.js'
import { asTold } from '../transaction.js'
import { enterReading, type Reader } from './reading.js'

/** How things stand in a body on a day: counts, and what runs out. */
export interface Situation {
  readonly leads: {
    /** One that two senses found is counted under each. Null: without a finding, as a tip alone. */
    readonly bySense: readonly { readonly sense: Sense; readonly verdict: Verdict | null; readonly count: number }[]
    readonly byTown: readonly {
      /** Null where nobody knows it. */
      readonly town: string | null
      readonly verdict: Verdict | null
      readonly stage: LeadStage
      readonly count: number
    }[]
    readonly byStage: readonly { readonly stage: LeadStage; readonly count: number }[]
  }
  readonly cases: {
    readonly byStage: readonly { readonly stage: CaseStage; readonly count: number }[]
    /** Cases that came up again, and how often. */
    readonly relapsed: number
    readonly relapses: number
  }
  /** What runs out within the days that were asked for, and what has run out; the nearest first. */
  readonly deadlines: readonly Deadline[]
  /** Terms that run and whose end cannot be told. */
  readonly untoldDeadlines: number
  readonly stopped: {
    readonly machines: number
    /** Of so many that were listed. */
    readonly ofMachines: number
    /** What the load at cleared places was estimated at; null where no estimate is known. */
    readonly powerKw: Range | null
    /** Leads at cleared places without an estimate. */
    readonly withoutEstimate: number
  }
  /** Places visited and concluded, and how many of them were mining; `open`: visited, nothing concluded yet. */
  readonly hitRate: {
    readonly hits: number
    readonly concluded: number
    readonly open: number
    readonly visits: number
  }
  /** Clearances that stand, by week (its Monday) and town. */
  readonly clearances: readonly { readonly week: string; readonly town: string | null; readonly count: number }[]
}

export interface Deadline {
  readonly matter: 'lead' | 'case'
  readonly matterId: string
  readonly code: string
  readonly about: string | null
  readonly dueOn: string
  readonly isOver: boolean
}

export interface SituationOptions {
  readonly bodyId: string
  /** Local date that things are looked at on. */
  readonly on: string
  /** Deadlines up to so many days after it. */
  readonly days: number
  /** Clearances of so many weeks up to it. */
  readonly weeks: number
}

const mostDeadlines = 200
const dayMs = 86_400_000

/**
 * Everything that a picture of the situation needs, at one moment. That it was looked at stands in the body's journal, because deadlines
 * name leads and cases.
 */
export async function readSituation(
  db: Database,
  reader: Reader,
  { bodyId, on, days, weeks }: SituationOptions,
): Promise<Situation> {
  const until = later(on, days)
  const from = later(on, -7 * weeks + 1)
  const found = await asTold(async () => ({
    senses: await leadsBySense(db, bodyId),
    towns: await leadsByTown(db, bodyId),
    stages: await casesByStage(db, bodyId),
    totals: await caseTotals(db, bodyId),
    due: await dueBy(db, bodyId, until, mostDeadlines),
    untoldDeadlines: await countOfUntold(db, bodyId),
    power: await powerStopped(db, bodyId),
    visits: await visitCounts(db, bodyId),
    clearances: await clearances(db, bodyId, { from, to: on }),
  }))
  const deadlines = found.due.map(({ matter_id: matterId, due_on: dueOn, ...due }) => ({
    ...due,
    matterId,
    dueOn,
    isOver: dueOn < on,
  }))
  await enterReading(db, bodyId, reader, { situation: on, deadlines: deadlines.map(({ matterId }) => matterId) })
  const byTown = found.towns.map(({ verdict_order, stage, ...rest }) => ({
    ...rest,
    verdict: verdicts[verdict_order - 1] ?? null,
    stage: stage as LeadStage,
  }))
  const { power, totals, visits } = found
  return {
    leads: {
      bySense: found.senses.map(({ sense, verdict_order, count }) => ({
        sense: sense as Sense,
        verdict: verdicts[verdict_order - 1] ?? null,
        count,
      })),
      byTown,
      byStage: summed(byTown),
    },
    cases: {
      byStage: found.stages.map(({ stage, count }) => ({ stage: stage as CaseStage, count })),
      relapsed: totals.relapsed,
      relapses: totals.relapses,
    },
    deadlines,
    untoldDeadlines: found.untoldDeadlines,
    stopped: {
      machines: totals.machines_stopped,
      ofMachines: totals.machines,
      powerKw: power.leads === 0 ? null : { low: power.low, high: power.high },
      withoutEstimate: power.without,
    },
    hitRate: {
      hits: visits.hits,
      concluded: visits.concluded,
      open: visits.visited - visits.concluded,
      visits: visits.visits,
    },
    clearances: found.clearances,
  }
}

function summed(rows: readonly { readonly stage: LeadStage; readonly count: number }[]) {
  const counts = new Map<LeadStage, number>()
  for (const { stage, count } of rows) counts.set(stage, (counts.get(stage) ?? 0) + count)
  return [...counts].map(([stage, count]) => ({ stage, count }))
}

function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)
}
