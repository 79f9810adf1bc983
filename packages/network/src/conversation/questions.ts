import type { Act, Dialect } from '../dialect/dialect.js'

/** Questions whose answers are waited for. */
const limit = 256

interface Question {
  readonly act: Act
  readonly dialect: Dialect
}

/** What one side asked, by the identifier that the reply will carry. A dialect is told of its own questions only. */
export class Questions {
  private last: Question | null = null
  private readonly open = new Map<string, Question>()

  ask(id: unknown, act: Act, dialect: Dialect): void {
    this.last = { act, dialect }
    if (this.open.size >= limit) {
      const [oldest] = this.open.keys()
      if (oldest !== undefined) this.open.delete(oldest)
    }
    this.open.set(JSON.stringify(id ?? null), this.last)
  }

  asked(id: unknown, dialect: Dialect): Act | null {
    const question = this.open.get(JSON.stringify(id ?? null))
    return question?.dialect === dialect ? question.act : null
  }

  lastAsked(dialect: Dialect): Act | null {
    return this.last?.dialect === dialect ? this.last.act : null
  }
}
