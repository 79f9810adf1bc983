import type { MachineRow, Range, Sentence } from '@davylamp/finding'
import { type UncertainPeriod, writeRange } from '@davylamp/law'
import type { HarmSheet } from '../output/harm-rows.js'
import { say } from '../texts.js'
import { harm } from './harm.js'
import { loadsOf } from './loads.js'

/** What people know of a site beyond what its machines say. */
export interface HarmQuestion {
  /** Null: not known; a day is calculated, which can be multiplied. */
  readonly period: UncertainPeriod | null
  /** The day of the visit, `2026-11-24`, for which a day is calculated. */
  readonly today: string
  /** Share of the period in which the machines ran; null: not known. */
  readonly runShare: Range | null
  /** As the tables of the law name it; null: not known. */
  readonly province: string | null
  readonly meteredKw: number | null
  readonly meteredKwh: Range | null
}

/** Machines stand still now and then; nobody measured how often. An assumption of this project, named wherever it is used. */
const assumedShare: Range = { low: 0.9, high: 1 }

/** The harm of the machines that answered, with what had to be assumed. */
export function harmSheetOf(rows: readonly MachineRow[], question: HarmQuestion): HarmSheet {
  const machines = loadsOf(rows)
  const period = question.period ?? oneDay(question.today)
  const { province, meteredKw, meteredKwh } = question
  // of one day nothing is known but that it ran
  const runShare = question.runShare ?? (question.period === null ? { low: 1, high: 1 } : assumedShare)
  const silent = rows.length - machines.length
  const answering = rows.filter(({ state }) => state !== 'silent')
  const bySheet = machines.filter(
    ({ nameplateWatts }, index) => nameplateWatts !== null && answering[index]?.nameplate?.watts === undefined,
  ).length
  const assumed: Sentence[] = [
    ...(question.period === null ? [say('harm.one-day')] : []),
    ...(question.runShare === null && question.period !== null
      ? [say('harm.share-assumed', { share: writeRange(runShare) })]
      : []),
    ...(bySheet > 0 && meteredKw === null && meteredKwh === null ? [say('harm.by-sheet', { count: bySheet })] : []),
    ...(silent > 0 ? [say('harm.silent-left-out', { count: silent })] : []),
  ]
  return {
    harm: harm({
      machines,
      period,
      runShare,
      ...(province === null ? {} : { province }),
      ...(meteredKw === null ? {} : { meteredKw: { low: meteredKw, high: meteredKw } }),
      ...(meteredKwh === null ? {} : { meteredKwh }),
    }),
    period,
    assumed,
  }
}

function oneDay(today: string): UncertainPeriod {
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return { fromEarliest: today, fromLatest: today, toEarliest: tomorrow, toLatest: tomorrow }
}
