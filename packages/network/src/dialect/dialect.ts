import type { HttpHead, Message } from '../framing/framing.js'

/** What a message does in a mining conversation. */
export type Act = 'subscribe' | 'login' | 'job' | 'share' | 'difficulty' | 'accepted' | 'refused' | 'upkeep'

/** What one message tells. */
export interface Utterance {
  readonly act: Act
  readonly from: 'miner' | 'pool'
  /**
   * Whether the message proves by its own fields that this is mining. Otherwise it only counts in a conversation
   * that something else has proven.
   */
  readonly proof: boolean
  readonly facts?: Facts
  /** How much work a share takes from now on. */
  readonly work?: ShareWork
}

/** Average work of a share: in hashes where the dialect says so, else in difficulty, whose unit depends on the coin. */
export interface ShareWork {
  readonly amount: number
  readonly unit: 'hashes' | 'difficulty'
  /** The text of the message that said it, where it is one. */
  readonly spelled?: string
}

/** What messages tell of who mines what for whom. Passwords are never taken over. */
export interface Facts {
  readonly coin?: string
  readonly account?: string
  readonly worker?: string
  readonly agent?: string
}

/** What the dialect may know of the conversation so far. */
export interface Dialogue {
  /** What the other side asked under this id, if it was seen; replies carry nothing but the id. */
  asked(id: unknown): Act | null
  /** The last thing that the other side asked at all, for dialects whose replies carry no id. */
  readonly lastAsked: Act | null
  /** The other side opened with something that cannot be read. */
  readonly otherIsOpaque: boolean
}

/** One way in which miners and pools talk. A new one is one file with its test, registered in `index.ts`. */
export interface Dialect {
  /** Name of the protocol, as findings show it. */
  readonly protocol: string
  /** Strongest verdict that this dialect can carry; `confirmed` where not said. */
  readonly atMost?: 'probable' | 'suspect'
  /** Whether it is spoken in HTTP's bodies; elsewhere JSON in them is a page or a record about mining, and is not read. */
  readonly overHttp?: true
  /** What a message means in this dialect; null when it is none of it. */
  read(message: Message, dialogue: Dialogue): Utterance | null
}

/** The program that an HTTP client calls itself. */
export function agentOf(http: HttpHead | null): Facts {
  const agent = http?.headers.get('user-agent')
  return agent === undefined || agent === '' || agent.length > 256 ? {} : { agent }
}
