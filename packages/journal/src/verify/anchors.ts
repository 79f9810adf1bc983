import { readFile, stat } from 'node:fs/promises'
import type { Entry } from '../chain/entry.js'
import { type Anchor, parseAnchor } from '../head.js'
import { causeOf } from '../journal-error.js'
import { readTimestamp, type TimestampInfo } from '../timestamp/token.js'
import type { Findings } from './verification.js'

/** Time stamps with all their certificates are a few kilobytes long. */
const longestToken = 1 << 20

/** Something kept outside the folder that names an entry by its hash. */
interface Kept {
  readonly anchor: Anchor
  /** Where it is from a time stamp. */
  readonly token?: { readonly file: string; readonly info: TimestampInfo }
  /** The entry that it names, once met. */
  found?: Entry
}

/** Holds the anchors against the chain while it is walked. */
export class Anchors {
  readonly #findings: Findings
  readonly #kept: Kept[] = []
  #given = 0

  constructor(findings: Findings) {
    this.#findings = findings
  }

  get isGiven(): boolean {
    return this.#given > 0
  }

  get allFound(): boolean {
    return this.isGiven && this.#kept.length === this.#given && this.#kept.every((kept) => kept.found !== undefined)
  }

  addHead(text: string): void {
    this.#given++
    const anchor = parseAnchor(text)
    if (anchor === undefined) this.#findings.say('anchor-unreadable', { head: text.slice(0, 200) })
    else this.#kept.push({ anchor })
  }

  async addToken(file: string): Promise<void> {
    this.#given++
    let bytes: Buffer
    try {
      const { size } = await stat(file)
      if (size > longestToken) throw new Error(`${size} bytes`)
      bytes = await readFile(file)
    } catch (error) {
      this.#findings.say('token-unreadable', { file, cause: causeOf(error) })
      return
    }
    const info = readTimestamp(bytes)
    if ('unreadable' in info) this.#findings.say('token-unreadable', { file, cause: info.unreadable })
    else if ('refused' in info) this.#findings.say('token-refused', { file, status: info.refused })
    else this.#kept.push({ anchor: { hash: info.imprint }, token: { file, info } })
  }

  follow(entry: Entry): void {
    for (const kept of this.#kept) if (kept.found === undefined && names(kept.anchor, entry)) kept.found = entry
  }

  end(lastSeq: number): void {
    const heldUpTo = Math.max(0, ...this.#kept.map((kept) => kept.found?.seq ?? 0))
    for (const { anchor, token, found } of this.#kept) {
      if (token !== undefined) this.#sayToken(token.file, token.info, found, lastSeq)
      else if (found !== undefined)
        this.#findings.say('anchor-held', { seq: found.seq, after: lastSeq - found.seq }, found.seq)
      else if ('hash' in anchor) this.#findings.say('anchor-absent', { hash: anchor.hash })
      else if (anchor.seq > lastSeq)
        this.#findings.say('anchor-tail-cut', { seq: anchor.seq, last: lastSeq }, anchor.seq)
      else
        this.#findings.say(
          'anchor-forked',
          { seq: anchor.seq, from: heldUpTo < anchor.seq ? heldUpTo + 1 : 1 },
          anchor.seq,
        )
    }
  }

  #sayToken(file: string, info: TimestampInfo, found: Entry | undefined, lastSeq: number): void {
    const { time, imprint } = info
    if (found === undefined) {
      this.#findings.say('token-absent', { file, time, hash: imprint })
      return
    }
    this.#findings.say('token-held', { file, time, seq: found.seq, after: lastSeq - found.seq }, found.seq)
    const earlierMs = Date.parse(found.at) - Date.parse(time)
    // A time stamp may be cut to whole seconds.
    if (earlierMs >= 1000) {
      this.#findings.say('token-earlier', { file, time, seconds: Math.round(earlierMs / 1000) }, found.seq)
    }
  }
}

function names(anchor: Anchor, entry: Entry): boolean {
  if ('hash' in anchor) return anchor.hash === entry.sha256 || anchor.hash === entry.sm3
  return anchor.seq === entry.seq && anchor.sha256 === entry.sha256 && anchor.sm3 === entry.sm3
}
