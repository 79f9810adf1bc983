/** Bytes of the initiator's key, in the encoding that looks like chance. Source: Stratum V2 specification, 04-Protocol-Security. */
const keyBytes = 64
/** The responder's keys, certificate and their authentication: as implementations send them, and as the text of the specification counts. */
const answerBytes: ReadonlySet<number> = new Set([234, 170])
/** An encrypted header, and the tag of an encrypted payload. */
const frameBytes = 22 + 16
/** SetupConnection.Success holds six bytes. */
const successBytes = frameBytes + 6
/** SetupConnection names host, vendor and device: so many bytes at least and at most. */
const setupBytes = { least: frameBytes + 17, most: frameBytes + 1024 } as const

/**
 * The opening of Stratum V2 under Noise, by lengths alone: a key of 64 bytes, an answer of 234, then a framed setup and
 * a framed success. Lengths are a hint and no proof.
 */
export class NoiseOpening {
  /** What was said in turn: bytes, one number a turn. */
  private readonly turns: number[] = []
  private side: 0 | 1 | null = null
  private first: 0 | 1 | null = null
  /** Whether it may still turn out to be one. */
  possible: boolean

  /** `startSeen`: the connection was seen from its first byte. */
  constructor(startSeen: boolean) {
    this.possible = startSeen
  }

  /** Whether a key was said, so that it is worth while to wait for the rest. */
  get likely(): boolean {
    return this.possible && this.turns[0] === keyBytes
  }

  /** @returns the side that opened, once all four turns have the right lengths */
  see(side: 0 | 1, length: number): 0 | 1 | null {
    if (!this.possible || length === 0) return null
    this.first ??= side
    const last = this.turns.length - 1
    if (side === this.side) this.turns[last] = (this.turns[last] ?? 0) + length
    else this.turns.push(length)
    this.side = side
    const [key, answer, setup, success] = this.turns
    const beyond =
      (key ?? 0) > keyBytes ||
      (answer !== undefined && (key !== keyBytes || answer > 234)) ||
      (setup !== undefined && (!answerBytes.has(answer ?? 0) || setup > setupBytes.most)) ||
      (success !== undefined && (setup ?? 0) < setupBytes.least)
    if (beyond) this.possible = false
    if (!this.possible || success === undefined || success < successBytes) return null
    this.possible = false
    return this.first
  }
}
