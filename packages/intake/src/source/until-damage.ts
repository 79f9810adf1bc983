import type { Problem } from '@davylamp/finding'
import { type Bytes, SourceError } from './source.js'

/** The chunks up to where their container turns out to be damaged; that is put among `damage` instead of thrown. */
export async function* untilDamage(chunks: Bytes, damage: Problem[]): Bytes {
  try {
    yield* chunks
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    damage.push(error.problem)
  }
}
