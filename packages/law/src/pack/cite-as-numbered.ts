import { type Citation, type CitationRefusal, cite } from './cite.js'
import type { Basis } from './instrument.js'
import { type LawPack, lawPack } from './law-pack.js'

/**
 * Cites a basis that our own tables give by one edition's number, under the number it bore on the day of the act. For numbers that people
 * give use `cite`, which refuses a number of another edition.
 */
export function citeAsNumbered(basis: Basis, on: string, pack: LawPack = lawPack): Citation | CitationRefusal {
  const answer = cite({ ...basis, on }, pack)
  return answer.kind === 'refusal' && answer.code === 'article-moved' && answer.instead
    ? cite({ ...answer.instead, on }, pack)
    : answer
}
