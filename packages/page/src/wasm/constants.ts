import { type Primitive, tables, wordSets } from './primitives.js'

const allWords = new Set(wordSets.flatMap(({ words }) => words))
const tableBytes = tables.map(({ primitive, bytes }) => ({ primitive, bytes: Buffer.from(bytes, 'hex') }))

/** Whether a constant is one that a hash function is told by. */
export function isPrimitiveWord(word: number): boolean {
  return allWords.has(word)
}

/** The hash functions whose constants stand in the code or in the data. */
export function primitivesOf(words: ReadonlySet<number>, data: readonly Uint8Array[]): Set<Primitive> {
  const found = new Set<Primitive>()
  for (const { primitive, least, words: all } of wordSets)
    if (all.filter((word) => words.has(word)).length >= least) found.add(primitive)
  for (const part of data) {
    const buffer = Buffer.from(part.buffer, part.byteOffset, part.length)
    for (const { primitive, bytes } of tableBytes)
      if (!found.has(primitive) && buffer.includes(bytes)) found.add(primitive)
  }
  return found
}
