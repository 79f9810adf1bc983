/** One sentence for people, in both languages of the house. */
export interface Said {
  readonly zh: string
  readonly en: string
}
