import { ReplyScanner } from './reply-scanner.js'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * What had to be put right before a reply could be read. Each is a quirk of real firmware:
 * missing commas between objects (old Antminers), `nan` (WhatsMiner), `\'` (WhatsMiner of 2020), a NUL at the end (most),
 * bytes after the object, replies cut off, line feeds inside strings, several objects in a row.
 */
export type RepairKind =
  | 'trailing-nul'
  | 'trailing-bytes'
  | 'leading-bytes'
  | 'missing-comma'
  | 'extra-comma'
  | 'bare-word'
  | 'bare-number'
  | 'bad-escape'
  | 'control-character'
  | 'unquoted-key'
  | 'missing-colon'
  | 'cut-short'
  | 'several-values'
  | 'too-many-values'
  | 'too-deep'

export interface Repair {
  readonly kind: RepairKind
  /** Character offset of the first place. */
  readonly offset: number
  readonly count: number
}

export interface ReadReply {
  /** Every JSON value of the reply, in order; empty when there is none. */
  readonly values: readonly Json[]
  readonly repairs: readonly Repair[]
}

/**
 * Reads what a machine sent as JSON, broken or not. Strict JSON is read without a repair; text that holds no JSON
 * (a web page, an empty reply) gives no value. Never throws, whatever the bytes.
 *
 * @example readReply('{"a":nan}\0').values // [{ a: null }]
 */
export function readReply(text: string): ReadReply {
  const strict = parseStrict(text)
  if (strict !== undefined) return { values: [strict], repairs: [] }
  const withoutNul = withoutEnd(text)
  const scanner = new ReplyScanner(withoutNul)
  if (withoutNul.length < text.length && text.includes('\0')) {
    const value = parseStrict(withoutNul)
    const repair = { kind: 'trailing-nul' as const, offset: withoutNul.length, count: 1 }
    if (value !== undefined) return { values: [value], repairs: [repair] }
    scanner.note('trailing-nul', withoutNul.length)
  }
  const values = scanner.readAll()
  return { values, repairs: scanner.repairs() }
}

function parseStrict(text: string): Json | undefined {
  const first = text.trimStart()[0]
  if (first !== '{' && first !== '[') return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined // not strict: the scanner reads it and says what is wrong with it
  }
}

/** Without NUL and white space at the end; by hand, since a pattern would try every run of blanks in between. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && (text.charCodeAt(end - 1) === 0 || /\s/.test(text[end - 1] ?? ''))) end--
  return text.slice(0, end)
}
