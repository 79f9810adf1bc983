import { byStrength } from '@davylamp/casework'
import type { Exhibit, Finding, Sense } from '@davylamp/finding'
import { filesOfFindings, type FindingFile } from '../repository/evidence.js'
import { exhibitFile, exhibitOf, largestExhibitBytes } from '../repository/exhibit.js'
import type { Database } from '../schema/connect.js'
import { asTold } from '../transaction.js'
import type { LeadView } from './lead-view.js'
import { loadLead } from './leads.js'
import { enterReading, type Reader } from './reading.js'

/** What pictures of a lead are drawn from. */
export interface LeadExhibits {
  readonly view: LeadView
  /** The strongest findings of each sense, as many as were asked for. */
  readonly findings: readonly Finding[]
  /** Of those findings that have one. */
  readonly exhibits: readonly Exhibit[]
  /** Every file that is kept for those findings. */
  readonly files: readonly FindingFile[]
  /** Weaker findings of the lead that were left out. */
  readonly more: number
}

/**
 * The exhibits of a lead's strongest findings; that they were looked at, by whom and what for stands in the body's journal.
 *
 * @returns null where there is no such lead
 */
export async function openExhibits(
  db: Database,
  reader: Reader,
  bodyId: string,
  leadId: string,
  limit: number,
): Promise<LeadExhibits | null> {
  const found = await loadLead(db, bodyId, leadId)
  await enterReading(db, bodyId, reader, { lead: leadId, exhibits: true, found: found !== null }, { matterId: leadId })
  if (found === null) return null
  const findings = foremost(found.findings).slice(0, limit)
  return asTold(async () => {
    const ids = findings.map(({ id }) => id)
    const files = await filesOfFindings(db, bodyId, ids)
    const exhibits: Exhibit[] = []
    for (const file of files) {
      const exhibit = isExhibit(file) ? await exhibitOf(db, file.sha256) : null
      if (exhibit !== null) exhibits.push(exhibit)
    }
    return { view: found.view, findings, exhibits, files, more: found.findings.length - findings.length }
  })
}

/** The strongest of each sense, then the second of each: a sense with hundreds of findings hides no other. */
function foremost(findings: readonly Finding[]): Finding[] {
  const seen = new Map<Sense, number>()
  const ranked = findings.toSorted(byStrength).map((finding) => {
    const rank = seen.get(finding.sense) ?? 0
    seen.set(finding.sense, rank + 1)
    return { finding, rank }
  })
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ finding }) => finding)
}

function isExhibit({ path, bytes }: FindingFile): boolean {
  return path.endsWith(`/${exhibitFile}`) && bytes <= largestExhibitBytes
}
