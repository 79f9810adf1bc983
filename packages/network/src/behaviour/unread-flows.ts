import type { Evidence } from '@davylamp/finding'
import { isPoolEndpoint, type PoolRole } from '@davylamp/mining'
import type { ServerCertificate } from '../name/certificate.js'
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
  readonly named: { readonly pool: NamedPool; readonly by: 'sni' | 'certificate' | 'dns' } | null
  /** The server's certificate is signed by itself, and the client asked for no host. */
  readonly selfSigned: boolean
  /** The packets that named a pool. */
  readonly evidence: readonly Evidence[]
  /** The server's address and port are listed as a pool's. */
  readonly listed: boolean
  readonly recorder: Recorder
}

/** What was said before encryption. */
interface SaidInClear {
  readonly hello: ClientHello | null
  readonly certificate: ServerCertificate | null
  /** The packets in which a pool was named. */
  readonly named: readonly Evidence[]
}

interface Followed {
  readonly flow: number
  readonly client: 0 | 1
  readonly clear: SaidInClear
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

  follow(flow: number, client: 0 | 1, { hello, certificate, named }: SaidInClear, firstMs: number): void {
    if (this.followed.size >= flowsLimit) {
      this.dropped++
      return
    }
    while (this.byFlow.length <= flow) this.byFlow.push(null)
    const before = this.byFlow[flow] ?? null
    if (before !== null) this.followed.delete(before)
    const followed = { flow, client, clear: { hello, certificate, named }, recorder: new Recorder(firstMs) }
    this.byFlow[flow] = followed
    this.followed.add(followed)
  }

  packet(flow: number, side: 0 | 1, timeMs: number, bytes: number): void {
    const followed = flow < this.byFlow.length ? (this.byFlow[flow] ?? null) : null
    if (followed === null) return
    const { recorder, clear } = followed
    recorder.add(side, timeMs, bytes)
    const elapsedS = (timeMs - recorder.firstMs) / 1000
    const tooFast = recorder.bytes > fastestBytesPerS * (elapsedS + graceS)
    if (tooFast && clear.hello?.serverName === undefined && clear.named.length === 0) this.letGo(followed)
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
      const { ends, clear, recorder } = followed
      const { hello, certificate, named: evidence } = clear
      const client = hello === null ? shared.clientOf(followed) : followed.client
      const server = ends[client === 0 ? 1 : 0]
      const rhythm = mayBeMiningLike(recorder) ? rhythmOf(recorder, client) : null
      const like = rhythm !== null && isMiningLike(rhythm) ? rhythm : null
      const named = this.nameOf(server, clear)
      const listed = isPoolEndpoint(server.address, server.port)
      if (like === null && named === null && !listed) return []
      const { firstMs } = recorder
      const lastMs = Math.max(recorder.lastMs, firstMs)
      const selfSigned = certificate?.selfSigned === true && (hello?.serverName ?? null) === null
      return [{ ends, client, firstMs, lastMs, rhythm: like, named, selfSigned, listed, recorder, evidence }]
    })
  }

  private nameOf(server: End, { hello, certificate }: SaidInClear): UnreadFlow['named'] {
    const said = this.names.poolIn(hello, certificate)
    if (said?.by === 'certificate') {
      const role = roleAt(server.port, said.pool.role)
      return { by: said.by, pool: { ...said.pool, role } }
    }
    if (said !== null) return said
    // a name in clear that is no pool's speaks against what DNS says of a shared address
    const byDns = (hello?.serverName ?? null) === null ? this.names.poolAt(server.address) : null
    return byDns === null ? null : { pool: byDns, by: 'dns' }
  }
}

/** Ports on which an operator's certificate is seen without mining: the web, and mail. Source: IANA's register of port numbers. */
const servicePorts: ReadonlySet<number> = new Set([25, 80, 443, 465, 587, 993, 995, 8080, 8443])

/** A certificate is made out for a whole domain; where neither pages nor mail are served it is the machines'. */
function roleAt(port: number, role: PoolRole): PoolRole {
  return role === 'web' && !servicePorts.has(port) ? 'stratum' : role
}
