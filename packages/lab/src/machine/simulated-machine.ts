/** One request with the reply that was recorded, or made up, for it. */
export interface SimulatedExchange {
  readonly transport: 'tcp-cgminer' | 'tcp-len32le' | 'tcp-jsonl' | 'tcp-jsonrpc' | 'tcp-text' | 'http'
  readonly port: number
  readonly request: string
  readonly method?: 'GET' | 'POST'
  readonly response: string
  /** Where the recording needed a login: the simulator asks for one too. */
  readonly realm?: string
}

/**
 * How a machine behaves:
 *
 * - `normal`: as recorded
 * - `slow`: waits before each reply
 * - `cut`: breaks off in the middle of each reply
 * - `silent`: takes connections and never says a word
 * - `tarpit`: a byte a while, for ever
 * - `endless`: a line that never ends, as fast as it is read, up to `bytes`
 * - `garbage`: random bytes
 */
export type Behaviour =
  | { readonly kind: 'normal' }
  | { readonly kind: 'slow'; readonly delayMs: number }
  | { readonly kind: 'cut'; readonly afterBytes: number }
  | { readonly kind: 'silent' }
  | { readonly kind: 'tarpit'; readonly everyMs: number }
  | { readonly kind: 'endless'; readonly bytes: number }
  | { readonly kind: 'garbage'; readonly seed: number }

/** A machine on a loopback address; it speaks as miners do and hashes nothing. */
export interface SimulatedMachine {
  /** 127.x.y.z */
  readonly address: string
  readonly exchanges: readonly SimulatedExchange[]
  readonly behaviour?: Behaviour
}
