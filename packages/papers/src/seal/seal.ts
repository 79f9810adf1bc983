import { createHash } from 'node:crypto'
import { canonicalJson } from '@davylamp/finding'
import { renderSVG } from 'uqr'
import type { PaperData } from '../compose/paper-data.js'

/** What a paper is sealed under. */
export interface Seal {
  readonly number: string
  /** Number of the paper that it corrects; empty for a first one. */
  readonly replaces: string
  /** The template's text: another template is another paper. */
  readonly template: string
}

/**
 * A composed paper made final: its number on it, the draft's mark gone, and a code of number and hash. The hash is the SHA-256 of the
 * canonical JSON of what it says, its number and its template, so that it can stand on the paper itself.
 */
export function sealed(
  data: PaperData,
  { number, replaces, template }: Seal,
): { data: PaperData; contentSha256: string } {
  const final = { ...data, number, replaces, draft: false, seal: null }
  const contentSha256 = createHash('sha256')
    .update(canonicalJson({ paper: final, template }))
    .digest('hex')
  const qr = renderSVG(codeOf(number, contentSha256), { ecc: 'M', border: 0 })
  return { data: { ...final, seal: { qr, short: shortHash(contentSha256) } }, contentSha256 }
}

/** What the code on a paper says: that it is one, its number and its hash. */
export function codeOf(number: string, contentSha256: string): string {
  return `DAVYLAMP PAPER\n${number}\nSHA-256 ${contentSha256}`
}

/** Enough of it to be compared by eye. */
function shortHash(sha256: string): string {
  return `SHA-256 ${sha256.slice(0, 8)} ${sha256.slice(8, 16)}`
}
