import { atLeast, type Finding } from '@davylamp/finding'

/** A scan of a place: the local dates that its records cover, both included, and what it found there. */
export interface ScanOfPlace {
  readonly from: string
  readonly to: string
  readonly findings: readonly Finding[]
}

/** What a scan says about a place that was cleared. */
export type SinceClearance =
  /** Mining was seen after clearance: the case comes back. */
  | { readonly kind: 'relapse'; readonly findingId: string; readonly seenOn: string }
  /** The scan covers days after clearance and found nothing in them: proof of stop. */
  | { readonly kind: 'quiet'; readonly from: string; readonly to: string }
  /** The scan ends before clearance and says nothing about the time since. */
  | { readonly kind: 'not-covered' }

/** @param clearedOn local date of the clearance */
export function sinceClearance(clearedOn: string, scan: ScanOfPlace): SinceClearance {
  const first = nextDay(clearedOn)
  if (scan.to < first) return { kind: 'not-covered' }
  for (const finding of scan.findings) {
    const seenOn = lastSeen(finding)
    if (atLeast(finding.verdict, 'suspect') && seenOn !== null && seenOn >= first)
      return { kind: 'relapse', findingId: finding.id, seenOn }
  }
  return { kind: 'quiet', from: scan.from > first ? scan.from : first, to: scan.to }
}

/** The last local date on which mining surely ran: its end where one was seen, else the end of the record. */
function lastSeen(finding: Finding): string | null {
  const { end } = finding.mining
  if (end !== undefined) return end.earliest ?? end.latest
  return finding.to?.slice(0, 10) ?? null
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
}
