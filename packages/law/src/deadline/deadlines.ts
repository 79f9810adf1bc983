import { campaignDeadlines } from './campaign.js'
import { compulsionDeadlines } from './compulsion.js'
import type { Deadline } from './deadline.js'
import { penaltyDeadlines } from './penalty.js'
import { policeDeadlines } from './police.js'
import { referralDeadlines } from './referral.js'
import { remedyDeadlines } from './remedy.js'
import { retentionDeadlines } from './retention.js'

/** Every term that is known, by code. */
export const deadlines: ReadonlyMap<string, Deadline> = new Map(
  [
    ...penaltyDeadlines,
    ...compulsionDeadlines,
    ...referralDeadlines,
    ...policeDeadlines,
    ...remedyDeadlines,
    ...retentionDeadlines,
    ...campaignDeadlines,
  ].map((row) => [row.code, row]),
)

/** The terms that an event starts (or, with `notice-before`, ends). */
export function deadlinesStartedBy(event: string): Deadline[] {
  return [...deadlines.values()].filter(({ startsWith }) => startsWith === event)
}
