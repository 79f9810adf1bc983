import type { Language } from '@davylamp/finding'

/** What a template is given: everything ready to be printed, in one language. */
export interface PaperData {
  readonly kind: string
  readonly lang: Language
  readonly layout: 'official' | 'form'
  readonly title: string
  /** Name of the body; empty on a paper of the party's own. */
  readonly body: string
  /** The document's number; empty while it is a draft. */
  readonly number: string
  readonly draft: boolean
  /** Number of the paper that it corrects; empty for a first one. */
  readonly replaces: string
  /** Year, month, day of the act. */
  readonly day: readonly [number, number, number]
  /** By name of the field; empty where nothing was filled in. */
  readonly values: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  readonly laws: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, PaperList>>
  /** SVG by name. */
  readonly figures: Readonly<Record<string, string>>
  /** Null while it is a draft. */
  readonly seal: { readonly qr: string; readonly short: string } | null
}

export interface PaperList {
  readonly columns: readonly { readonly label: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
  /** How many, in words: in Chinese in capital numerals. */
  readonly words: string
}
