import type { Digests } from './hash/digests.js'

/** The end of a chain at a moment: whoever keeps it elsewhere can later tell whether the chain up to there is still the same. */
export interface Head extends Digests {
  readonly seq: number
}

/** What was kept elsewhere: the whole head, or only one of its hashes. */
export type Anchor = Head | { readonly hash: string }

/** The head as text for a printed code: `davylamp-head:1:SEQ:SHA256:SM3`. */
export function headText(head: Head): string {
  return `davylamp-head:1:${head.seq}:${head.sha256}:${head.sm3}`
}

/** Reads the text of a printed code, or a bare hash typed from paper (spaces and capitals do not matter); undefined when it is neither. */
export function parseAnchor(text: string): Anchor | undefined {
  const plain = text.replace(/\s/g, '').toLowerCase()
  if (/^[0-9a-f]{64}$/.test(plain)) return { hash: plain }
  const match = /^davylamp-head:1:(\d{1,15}):([0-9a-f]{64}):([0-9a-f]{64})$/.exec(plain)
  if (match === null) return undefined
  const [, seq = '', sha256 = '', sm3 = ''] = match
  return { seq: Number(seq), sha256, sm3 }
}
