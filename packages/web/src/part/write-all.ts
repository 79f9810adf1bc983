import { AskError } from '../api/ask.js'
import { type MatterRef, write } from '../api/act.js'
import { queries } from '../app/queries.js'

interface Act {
  readonly kind: string
  readonly data: object
}

export interface Written {
  readonly done: readonly MatterRef[]
  /** What was refused, and why. */
  readonly refused: readonly { readonly matter: MatterRef; readonly error: AskError }[]
}

/** Writes one event to each of several matters, one after the other; what is refused does not keep the rest from being written. */
export async function writeAll(matters: readonly MatterRef[], actOn: (matter: MatterRef) => Act): Promise<Written> {
  const done: MatterRef[] = []
  const refused: { matter: MatterRef; error: AskError }[] = []
  for (const matter of matters) {
    try {
      await write(matter, actOn(matter))
      done.push(matter)
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      refused.push({ matter, error })
    }
  }
  await queries.invalidateQueries({ queryKey: ['leads'] })
  return { done, refused }
}
