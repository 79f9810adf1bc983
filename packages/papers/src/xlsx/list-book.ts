import type { Language } from '@davylamp/finding'

/** A table that goes on a sheet of its own. */
export interface ListTable {
  readonly name: string
  readonly columns: readonly { readonly label: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** Lists as a workbook to be printed and sent. */
export interface ListBook {
  readonly lang: Language
  readonly title: string
  /** Above the list on the left and on the right: who issues it, and its number. */
  readonly left: string
  readonly right: string
  readonly tables: readonly ListTable[]
  /** What else belongs to it, on a sheet behind the lists. */
  readonly particulars: readonly (readonly [string, string])[]
}
