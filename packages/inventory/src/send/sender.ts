import { createHash, randomBytes } from 'node:crypto'
import type { Keeper } from '../keep/keeper.js'
import { keepBytes } from '../keep/kept-bytes.js'
import type { Plan, PlanCredential } from '../plan/plan.js'
import { isInForce, scopeOf, type Scope } from '../plan/scope.js'
import { requestBytes } from '../request/bytes.js'
import { loginHeader, parseChallenge } from '../request/login.js'
import { requestsAt, tlsPorts } from '../request/reachable.js'
import { allowedRequests, type RequestId } from '../request/requests.js'
import { collect, type ReplyEnd } from './collect.js'
import { type ConnectOutcome, connectTo } from './connect.js'
import { parseHttp } from './http-reply.js'
import { type Certificate, secured } from './secured.js'
import { Starter } from './starter.js'

/** A request that the plan does not allow: thrown before anything is sent, since only our own fault can lead here. */
export class NotAllowedError extends Error {
  override name = 'NotAllowedError' as const
}

/** The plan has run out while the scan went on; nothing more is sent. */
export class PlanOverError extends Error {
  override name = 'PlanOverError' as const
}

/** An address that was silent is knocked at two ports at a time; no byte is sent by it. */
const mostKnocks = 2

export interface Answer {
  readonly id: RequestId
  readonly port: number
  /** As received, HTTP head and framing included. */
  readonly bytes: Buffer
  /** `no-tls`: it took the connection and made no TLS connection of it. */
  readonly end: ReplyEnd | ConnectOutcome | 'no-tls'
  /** Of a TLS connection. */
  readonly certificate: Certificate | null
  readonly authenticated: boolean
}

export interface SenderOptions {
  readonly plan: Plan
  readonly keeper: Keeper
  readonly nowMs?: () => number
  /** Makes client nonces; given only by tests. */
  readonly nonce?: () => string
}

/**
 * The one place from which anything leaves. It takes names of allowed requests, never bytes; keeps each request before it
 * is sent and each reply before it is used; holds to the plan's ranges, ports, times and limits; and has one connection to
 * a machine at a time.
 */
export class Sender {
  readonly scope: Scope
  readonly #plan: Plan
  readonly #keeper: Keeper
  readonly #starter: Starter
  readonly #nowMs: () => number
  readonly #nonce: () => string
  readonly #startedMs: number
  #stopped = false
  /** Addresses that are asked something. */
  readonly #busy = new Set<string>()
  /** Addresses that are knocked at, and at how many ports. */
  readonly #knocking = new Map<string, number>()
  /** Addresses that have refused a credential: none is tried there again. */
  readonly #refused = new Set<string>()

  constructor({ plan, keeper, nowMs = Date.now, nonce = () => randomBytes(8).toString('hex') }: SenderOptions) {
    this.#plan = plan
    this.#keeper = keeper
    this.#nowMs = nowMs
    this.#nonce = nonce
    this.scope = scopeOf(plan)
    this.#starter = new Starter(plan.limits.connectsPerSecond)
    this.#startedMs = nowMs()
  }

  /** From now on nothing is sent any more; whoever asks for it is told that the plan is over. */
  stop(): void {
    this.#stopped = true
  }

  /** Opens a connection, sends nothing, closes it. */
  async probe(address: string, port: number): Promise<'open' | ConnectOutcome> {
    this.#expectAllowed(address, port)
    const knocking = this.#knocking.get(address) ?? 0
    if (knocking >= mostKnocks) throw new NotAllowedError(`${address} is knocked at already`)
    this.#knocking.set(address, knocking + 1)
    const connected = await connectTo(this.#starter, address, port, this.#plan.limits.connectTimeoutMs)
    const left = (this.#knocking.get(address) ?? 1) - 1
    if (left === 0) this.#knocking.delete(address)
    else this.#knocking.set(address, left)
    if ('outcome' in connected) return connected.outcome
    connected.socket.destroy()
    return 'open'
  }

  /** Sends one allowed request and gives the reply. */
  async ask(address: string, port: number, id: RequestId): Promise<Answer> {
    this.#expectReachable(port, id)
    return this.#alone(address, port, () => this.#exchange(address, port, id, null, null))
  }

  /**
   * Answers the login that a machine asked for, with the plan's credential for that realm: once. Null when the plan has
   * none for it, or when one was refused at this address before.
   */
  async askWithCredential(address: string, port: number, id: RequestId, locked: Answer): Promise<Answer | null> {
    this.#expectReachable(port, id)
    const header = parseHttp(locked.bytes)?.challenge
    const challenge = header === null || header === undefined ? null : parseChallenge(header)
    const credential = this.#plan.credentials.find(({ realm }) => realm === challenge?.realm)
    const request = allowedRequests.get(id)
    if (challenge === null || credential === undefined || request === undefined || this.#refused.has(address))
      return null
    const authorization = loginHeader(challenge, credential, request.method ?? 'GET', request.text, this.#nonce())
    const answer = await this.#alone(address, port, () => this.#exchange(address, port, id, authorization, credential))
    if (parseHttp(answer.bytes)?.status === 401) this.#refused.add(address)
    return answer
  }

  /** Holds to what a dry run prints for the port. */
  #expectReachable(port: number, id: RequestId): void {
    if (!requestsAt(port, this.#plan.readsByPost).has(id))
      throw new NotAllowedError(`${id} is not sent to port ${port} under this plan`)
  }

  /** Holds to places, times and one request a machine; throws before anything is sent. */
  #expectAllowed(address: string, port: number): void {
    if (!this.scope.allows(address, port)) throw new NotAllowedError(`${address}:${port} lies outside the plan`)
    if (this.#stopped) throw new PlanOverError('the run was stopped')
    const now = this.#nowMs()
    if (!isInForce(this.#plan, now)) throw new PlanOverError('the plan is not in force')
    if (now - this.#startedMs > this.#plan.limits.runMinutes * 60_000)
      throw new PlanOverError('the time of the run is over')
    if (this.#busy.has(address)) throw new NotAllowedError(`${address} has a request under way`)
  }

  async #alone<T>(address: string, port: number, work: () => Promise<T>): Promise<T> {
    this.#expectAllowed(address, port)
    if (this.#knocking.has(address)) throw new NotAllowedError(`${address} is knocked at`)
    this.#busy.add(address)
    try {
      return await work()
    } finally {
      this.#busy.delete(address)
    }
  }

  async #exchange(
    address: string,
    port: number,
    id: RequestId,
    authorization: string | null,
    credential: PlanCredential | null,
  ): Promise<Answer> {
    const { connectTimeoutMs, replyBytes, replyTimeoutMs } = this.#plan.limits
    const request = allowedRequests.get(id)
    const bytes = requestBytes(id, address, port, authorization)
    // the login header holds a hash of the secret: the entry names the credential and keeps the hash of the bytes
    const shown = authorization === null ? bytes.toString('latin1') : null
    await this.#keeper.append('request.sent', {
      address,
      port,
      request: id,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...(shown === null ? {} : { text: shown }),
      ...(credential === null ? {} : { credential: credential.id, basis: credential.basis }),
    })
    const sentMs = this.#nowMs()
    const connected = await connectTo(this.#starter, address, port, Math.max(connectTimeoutMs, 1000))
    let received = Buffer.alloc(0) as Buffer
    let end: Answer['end']
    let certificate: Certificate | null = null
    if ('outcome' in connected) end = connected.outcome
    else {
      const line = tlsPorts.includes(port)
        ? await secured(connected.socket, replyTimeoutMs)
        : { socket: connected.socket, certificate: null }
      if (line === null) end = 'no-tls'
      else {
        const { socket } = line
        certificate = line.certificate
        socket.write(bytes)
        const reply = await collect(socket, request?.transport ?? 'text', replyBytes, replyTimeoutMs)
        received = reply.bytes
        end = reply.end
      }
    }
    await this.#keeper.append('reply.received', {
      address,
      port,
      request: id,
      end,
      tookMs: Math.round(this.#nowMs() - sentMs),
      ...(authorization === null ? {} : { authenticated: true }),
      ...(certificate === null ? {} : { certificate }),
      ...(await keepBytes(this.#keeper, received, `${address}-${port}-${id.replace(/[^\w.-]+/g, '_')}.bin`)),
    })
    return { id, port, bytes: received, end, certificate, authenticated: authorization !== null }
  }
}
