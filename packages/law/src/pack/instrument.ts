import type { Said } from '../said.js'

/** What kind of text it is; only a law, a regulation or a rule can carry a penalty or a compulsory measure, never a notice. */
export type InstrumentKind = 'law' | 'regulation' | 'rule' | 'judicial-interpretation' | 'notice' | 'local-notice'

/**
 * How sure a version is. `statute`: the text itself was read; `page`: a public page reports it, the text was not read;
 * `unconfirmed`: known by hearsay, never cited. The built-in pack holds no `unconfirmed` version; a site's own file may.
 */
export type LawConfidence = 'statute' | 'page' | 'unconfirmed'

export interface Article {
  /** Arabic, `-n` for an inserted article: `56`, `224-1` (第二百二十四条之一). */
  readonly number: string
  /** One line in our own words, to find the article again; never what is served on anyone. */
  readonly gist: Said
  /** Its number in the version before this one, where it moved. */
  readonly movedFrom?: string
}

/** A text as it holds between two dates. */
export interface InstrumentVersion {
  /** Which edition, such as 2021年修订; null where there is only one. */
  readonly label: Said | null
  /** First local date on which it holds. */
  readonly inForceFrom: string
  /** First local date on which it holds no longer; null: it still holds. */
  readonly inForceTo: string | null
  /** Instrument id of another text that took its place at `inForceTo`. */
  readonly replacedBy?: string
  /** From this local date on nobody here has confirmed that it still holds; it is not cited from then on. */
  readonly unconfirmedFrom?: string
  /** The articles that casework uses, not all that the text has. */
  readonly articles: readonly Article[]
  /** Public name of where it was read, and which edition. */
  readonly source: string
  /** Local date of that reading. */
  readonly checkedOn: string
  readonly confidence: LawConfidence
}

export interface Instrument {
  /** kebab-case, stable: cases refer to it. */
  readonly id: string
  /** Without book title marks. */
  readonly title: Said
  /** The document's number where it has one that is cited: 发改运行〔2021〕1283号. */
  readonly number: string | null
  readonly kind: InstrumentKind
  readonly issuer: Said
  /** True where older editions held before the first version listed here. */
  readonly hasEarlierVersions: boolean
  /** From the oldest on; each ends before or where the next begins. */
  readonly versions: readonly InstrumentVersion[]
}

/** A place in the law: an article of an instrument, or the instrument as a whole. */
export interface Basis {
  readonly instrument: string
  readonly article?: string
}

/** A row of a version's articles. */
export function article(number: string, zh: string, en: string, movedFrom?: string): Article {
  return movedFrom === undefined ? { number, gist: { zh, en } } : { number, gist: { zh, en }, movedFrom }
}
