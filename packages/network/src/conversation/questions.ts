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
  private unread: Question | null = null
  private open: Map<string | number, Question> | null = null

  ask(id: unknown, act: Act, dialect: Dialect): void {
    this.last = { act, dialect }
    this.open ??= new Map()
    if (this.open.size >= limit) {
      const [oldest] = this.open.keys()
      if (oldest !== undefined) this.open.delete(oldest)
    }
    this.open.set(keyOf(id), this.last)
  }

  /** A question of a known kind, whose identifier was not read: replies to none that is known are taken for its. */
  passed(act: Act, dialect: Dialect): void {
    if (this.unread?.act !== act || this.unread.dialect !== dialect) this.unread = { act, dialect }
    this.last = this.unread
  }

  asked(id: unknown, dialect: Dialect): Act | null {
    const question = this.open?.get(keyOf(id)) ?? this.unread
    return question?.dialect === dialect ? question.act : null
  }

  lastAsked(dialect: Dialect): Act | null {
    return this.last?.dialect === dialect ? this.last.act : null
  }
}

/** Identifiers are numbers, texts or nothing; `1` and `"1"` are two. */
function keyOf(id: unknown): string | number {
  if (typeof id === 'number') return id
  return typeof id === 'string' ? `"${id}` : JSON.stringify(id ?? null)
}
