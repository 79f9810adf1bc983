import type { Act, Dialect, Dialogue } from '../dialect/dialect.js'
import { Questions } from './questions.js'

/** What the dialect that is being asked may know of the other side. One object serves all messages of a side. */
export class Listening implements Dialogue {
  dialect: Dialect | null = null
  otherIsOpaque = false

  constructor(private readonly questions: Questions) {}

  asked(id: unknown): Act | null {
    return this.dialect === null ? null : this.questions.asked(id, this.dialect)
  }

  get lastAsked(): Act | null {
    return this.dialect === null ? null : this.questions.lastAsked(this.dialect)
  }
}

/** Serves all conversations in which nothing was asked yet. */
export const unasked = new Listening(new Questions())
