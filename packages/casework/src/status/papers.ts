import type { IssuedPaper, SignedPaper } from '../record/paper.js'

export interface PaperStatus {
  readonly paper: IssuedPaper
  readonly issuedOn: string
  /** Hashes of the scans that came back signed. */
  readonly scans: readonly string[]
  /** The paper that corrects it; null while it stands. */
  readonly replacedBy: string | null
}

export type Papers = Readonly<Record<string, PaperStatus>>

/** The papers after one more was issued; the first word on an identifier stands. Null where it corrects one that was never issued. */
export function paperIssued(papers: Papers, paper: IssuedPaper, issuedOn: string): Papers | null {
  const { paperId, replaces } = paper
  if (paperId in papers) return papers
  const issued = { ...papers, [paperId]: { paper, issuedOn, scans: [], replacedBy: null } }
  if (replaces === null) return issued
  const corrected = papers[replaces]
  return corrected === undefined ? null : { ...issued, [replaces]: { ...corrected, replacedBy: paperId } }
}

/** The papers after a scan came back; null where it is of none, or of another content. */
export function paperSigned(papers: Papers, { paperId, contentSha256, fileSha256 }: SignedPaper): Papers | null {
  const status = papers[paperId]
  if (status === undefined || status.paper.contentSha256 !== contentSha256) return null
  if (status.scans.includes(fileSha256)) return papers
  return { ...papers, [paperId]: { ...status, scans: [...status.scans, fileSha256] } }
}
