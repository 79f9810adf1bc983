import { isConfirmed, type ReasonCode } from '../record/reason-code.js'

/**
 * How long personal data of a closed lead are kept, in days after its close. Which law asks for how long differs by body, so the
 * unit's own retention table decides; null leaves it to the archive. The salt of erased data is destroyed, the chain stays whole.
 */
export interface RetentionTable {
  /** Leads on homes that came to nothing: nobody keeps a household's days of life without a reason. */
  readonly unfoundedHomeDays: number | null
  readonly unfoundedDays: number | null
  readonly confirmedDays: number | null
}

/** Proposed, not prescribed: 90 days for unfounded leads on homes; the rest as the unit's table says. */
export const proposedRetention: RetentionTable = { unfoundedHomeDays: 90, unfoundedDays: null, confirmedDays: null }

/** The local date after which personal data of a closed lead are erased; null where the archive decides. */
export function eraseAfter(
  code: ReasonCode,
  closedOn: string,
  isHome: boolean,
  table: RetentionTable = proposedRetention,
): string | null {
  const days = daysFor(code, isHome, table)
  return days === null ? null : new Date(Date.parse(closedOn) + days * 86_400_000).toISOString().slice(0, 10)
}

function daysFor(code: ReasonCode, isHome: boolean, table: RetentionTable): number | null {
  // machines that stand idle and lessors are part of a confirmed matter
  if (isConfirmed(code) || code === 'equipment-idle' || code === 'lessor-only') return table.confirmedDays
  return isHome ? table.unfoundedHomeDays : table.unfoundedDays
}
