import { isPoolEndpoint } from '@davylamp/mining'
import type { ClientHello } from '../name/client-hello.js'
import type { NameBook, NamedPool } from '../name/name-book.js'
import type { End, EndsOfFlow } from '../flow/ends.js'
import { isMiningLike, mayBeMiningLike } from './mining-like.js'
import { Recorder } from './recorder.js'
import { type Rhythm, rhythmOf } from './rhythm.js'
import { SharedEnds } from './shared-ends.js'

/** Flows beyond this are counted, not followed. */
const flowsLimit = 10_000
/** A flow this much faster than mining, for this long, is something else and is let go. */
const fastestBytesPerS = 1500
const graceS = 600

/** A connection whose words cannot be read, and what can be said of it all the same. */
export interface UnreadFlow {
  readonly ends: readonly [End, End]
  /** The side that opened the connection, or sent first. */
  readonly client: 0 | 1
  readonly firstMs: number
  readonly lastMs: number
  /** Measured where it is long enough to have a rhythm, and mining's. */
  readonly rhythm: Rhythm | null
  readonly named: { readonly pool: NamedPool; readonly by: 'sni' | 'dns' } | null
  /** The server's address and port are listed as a pool's. */
  readonly listed: boolean
  readonly recorder: Recorder
}

interface Followed {
  readonly flow: number
  readonly client: 0 | 1
  readonly hello: ClientHello | null
  readonly recorder: Recorder
}

/** Follows connections that are encrypted or of unknown make, by lengths and times alone. */
export class UnreadFlows {
  /** Flows that were not followed because there were too many at once. */
  dropped = 0
  /** By flow; looked up once a packet. */
  private readonly byFlow: (Followed | null)[] = []
  private readonly followed = new Set<Followed>()
  private readonly ended: Followed[] = []

  constructor(
    private readonly names: NameBook,
    private readonly endsOf: EndsOfFlow,
  ) {}

  follow(flow: number, client: 0 | 1, hello: ClientHello | null, firstMs: number): void {
    if (this.followed.size >= flowsLimit) {
      this.dropped++
      return
    }
    while (this.byFlow.length <= flow) this.byFlow.push(null)
    const before = this.byFlow[flow] ?? null
    if (before !== null) this.followed.delete(before)
    const followed = { flow, client, hello, recorder: new Recorder(firstMs) }
    this.byFlow[flow] = followed
    this.followed.add(followed)
  }

  packet(flow: number, side: 0 | 1, timeMs: number, bytes: number): void {
    const followed = flow < this.byFlow.length ? (this.byFlow[flow] ?? null) : null
    if (followed === null) return
    const { recorder, hello } = followed
    recorder.add(side, timeMs, bytes)
    const elapsedS = (timeMs - recorder.firstMs) / 1000
    const tooFast = recorder.bytes > fastestBytesPerS * (elapsedS + graceS)
    if (tooFast && hello?.serverName === undefined) this.letGo(followed)
  }

  /** The same ports begin a new connection. */
  end(flow: number): void {
    const followed = this.byFlow[flow] ?? null
    if (followed === null) return
    this.ended.push(followed)
    this.letGo(followed)
  }

  private letGo(followed: Followed): void {
    this.byFlow[followed.flow] = null
    this.followed.delete(followed)
  }

  /** Those that mine by their rhythm, or whose name is a pool's. */
  finish(): UnreadFlow[] {
    const all = [...this.ended, ...this.followed].map((one) => ({ ...one, ends: this.endsOf(one.flow) }))
    const shared = new SharedEnds(all)
    return all.flatMap((followed) => {
      const { ends, hello, recorder } = followed
      const client = hello === null ? shared.clientOf(followed) : followed.client
      const server = ends[client === 0 ? 1 : 0]
      const rhythm = mayBeMiningLike(recorder) ? rhythmOf(recorder, client) : null
      const like = rhythm !== null && isMiningLike(rhythm) ? rhythm : null
      const named = this.nameOf(server, hello)
      const listed = isPoolEndpoint(server.address, server.port)
      if (like === null && named === null && !listed) return []
      const { firstMs } = recorder
      const lastMs = Math.max(recorder.lastMs, firstMs)
      return [{ ends, client, firstMs, lastMs, rhythm: like, named, listed, recorder }]
    })
  }

  private nameOf(server: End, hello: ClientHello | null): UnreadFlow['named'] {
    const bySni = hello?.serverName === null || hello === null ? null : this.names.learn(hello.serverName, [])
    if (bySni !== null) return { pool: bySni, by: 'sni' }
    // a name in clear that is no pool's speaks against what DNS says of a shared address
    const byDns = (hello?.serverName ?? null) === null ? this.names.poolAt(server.address) : null
    return byDns === null ? null : { pool: byDns, by: 'dns' }
  }
}
