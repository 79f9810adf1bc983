import type { Act } from '../dialect/dialect.js'

/** Questions whose answers are waited for. */
const limit = 256

/** What one side asked, by the identifier that the reply will carry. */
export class Questions {
  last: Act | null = null
  private readonly open = new Map<string, Act>()

  ask(id: unknown, act: Act): void {
    this.last = act
    if (this.open.size >= limit) {
      const [oldest] = this.open.keys()
      if (oldest !== undefined) this.open.delete(oldest)
    }
    this.open.set(JSON.stringify(id ?? null), act)
  }

  asked(id: unknown): Act | null {
    return this.open.get(JSON.stringify(id ?? null)) ?? null
  }
}
