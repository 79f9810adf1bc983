import type { Body } from '@davylamp/casework'
import type { ActKind, Basis, BodyKind, Said } from '@davylamp/law'
import type { Fields } from '../field/field.js'

/** One kind of paper, as data: what it asks for, on which articles it stands, who may issue it. Its words stand in `template.typ` beside it. */
export interface PaperKind {
  /** kebab-case, stable: the name on the command line and of its folder. */
  readonly id: string
  readonly title: Said
  /** `official`: 公文 after GB/T 9704-2012; `form`: record or form. */
  readonly layout: 'official' | 'form'
  /** The word of its series in the number: 检, 扣. */
  readonly series: string
  /** The power that issuing it needs; the matrix of competence says who has it. Null: no power over anybody. */
  readonly act: ActKind | null
  /** Where no power decides: which kinds of bodies issue it. Absent: every one. */
  readonly issuers?: readonly BodyKind[]
  /** Whose paper it is: of the body; of the party, such as a commitment letter, which no body issues. */
  readonly by?: 'party'
  /** Articles that its template cites, by the name it calls them. */
  readonly laws: Readonly<Record<string, Basis>>
  readonly fields: Fields
  /** The field that holds the day of the act, whose law applies. */
  readonly actedOn: string
  /** A day that must not lie after another, such as a decision after its term. */
  readonly notAfter?: { readonly field: string; readonly limit: string }
  /** Plots that it can carry. */
  readonly figures?: readonly string[]
}

/** What a kind asks for: text, number, officers or rows, by the name of the field. Parsed by `compose`. */
export type PaperValues = Readonly<Record<string, unknown>>

/** A paper of a kind, filled in, and the body that issues it. */
export interface PaperExample {
  readonly body: Body
  readonly values: PaperValues
}
