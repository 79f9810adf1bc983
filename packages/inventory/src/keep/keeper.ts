/** Where everything that is sent, received and typed is kept before it is used. The journal of a case is one. */
export interface Keeper {
  /** Settles once the entry is safe. */
  append(kind: string, body: object): Promise<unknown>
  /** Keeps bytes as they are. */
  attach(bytes: Buffer, meta: { readonly name: string }): Promise<{ readonly file: string }>
}

/** Keeps in memory only: for trials and benchmarks, never for a case. */
export function memoryKeeper(): Keeper & { readonly entries: { readonly kind: string; readonly body: object }[] } {
  const entries: { kind: string; body: object }[] = []
  return {
    entries,
    append: (kind, body) => {
      entries.push({ kind, body })
      return Promise.resolve()
    },
    attach: (_, { name }) => Promise.resolve({ file: name }),
  }
}
