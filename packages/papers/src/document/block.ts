/**
 * What a paper is made of, in the order of reading. Templates say it once; the printed page, the editable document and the table are
 * three renderings of the same blocks. Every text is ready to be shown, in the paper's language.
 */
export type Block =
  | { readonly block: 'title'; readonly text: string }
  /** The document's own number, such as 青节能检〔2022〕3号; empty while it is a draft. */
  | { readonly block: 'number'; readonly text: string }
  /** To whom it is sent (主送机关), without the colon. */
  | { readonly block: 'to'; readonly text: string }
  /** Level 1: 一、 2: （一） 3: 1. */
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  /** Boxes of a form, one or two pairs a row; what is left empty carries the stroke ／. */
  | { readonly block: 'fields'; readonly rows: readonly (readonly FieldBox[])[] }
  | { readonly block: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly string[])[] }
  /** Places to sign; on records they stand on every page. */
  | { readonly block: 'signatures'; readonly places: readonly string[] }
  /** Body and date at the end (署名、成文日期). */
  | { readonly block: 'signed-by'; readonly body: string; readonly date: string }
  /** A drawing in grey, as SVG. */
  | { readonly block: 'figure'; readonly svg: string; readonly caption: string }
  /** Small print: rights, remedies, what a signature means. */
  | { readonly block: 'notice'; readonly text: string }
  /** 版记: copies to, printed by and on. */
  | { readonly block: 'tail'; readonly copiesTo: string; readonly printedBy: string; readonly printedOn: string }

export interface FieldBox {
  readonly label: string
  readonly value: string
}

export interface TableColumn {
  readonly label: string
  /** Share of the width. */
  readonly width: number
}
