/** A paper that was issued: final under its number. A correction is a new paper that refers to the one it replaces. */
export interface IssuedPaper {
  readonly paperId: string
  /** Kind of paper, as `papers` names it. */
  readonly kind: string
  /** As it is printed, such as 青节能检〔2022〕3号. */
  readonly number: string
  /** Who issued it. */
  readonly bodyId: string
  readonly year: number
  /** Of that body in that year, from 1 on, without gaps. */
  readonly sequence: number
  readonly language: 'zh' | 'en'
  /** Of what it says, with its number and template: stands on the paper. */
  readonly contentSha256: string
  /** Of the printed file. */
  readonly fileSha256: string
  /** The paper that it corrects; null for a first one. */
  readonly replaces: string | null
}

/** The scan of an issued paper with signatures and seals on it. */
export interface SignedPaper {
  readonly paperId: string
  /** What the code on the scan says; must be that of the paper. */
  readonly contentSha256: string
  readonly fileSha256: string
}
