/** Public collections in which the texts were read, with the edition. Only article numbers and our own gists were taken from them. */
export const readIn = {
  justLaws: 'Just Laws 法律文库（GitHub: ImCa0/just-laws），2026-07 版',
  justLawsEarlier: 'Just Laws 法律文库（GitHub: ImCa0/just-laws），修订前版本',
  lawRefBook: 'LawRefBook 法律库（GitHub: LawRefBook/Laws），2025-04 版',
} as const

/** Day on which the shipped texts were read or the reporting pages were looked at. */
export const checkedOn = '2026-11-24'
