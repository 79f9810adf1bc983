import type { Guard } from './guard.js'

/** Nothing that still runs goes into the archive. */
export const archive: Guard = (act, { matter }) => {
  if (act.kind !== 'archived') return []
  if (matter?.clearance === null || matter?.clearance === undefined) return [{ code: 'archive.not-cleared' }]
  const open = [
    ...Object.values(matter.filings)
      .filter(({ endedOn }) => endedOn === null)
      .map(({ content }) => content.filingId),
    ...Object.values(matter.referrals)
      .filter(({ answer }) => answer === null)
      .map(({ referral }) => referral.referralId),
    ...Object.values(matter.appeals)
      .filter(({ outcome }) => outcome === null)
      .map(({ appeal }) => appeal.appealId),
  ]
  return open.length === 0 ? [] : [{ code: 'archive.open-matters', params: { open: open.join(', ') } }]
}
