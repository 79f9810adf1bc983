import { endpoint, verdictRank } from '@davylamp/finding'
import { isMiningLike } from '../behaviour/mining-like.js'
import { Recorder } from '../behaviour/recorder.js'
import { type Rhythm, rhythmOf } from '../behaviour/rhythm.js'
import { NameBook, type PoolOf } from '../name/name-book.js'
import type { NameRecord, PacketRecord, TrafficRecord } from './record.js'
import { addFlow, beginStitched, connectionKey, type Stitched, stitchGapMs } from './stitched.js'
import type { Spoken } from './spoken.js'
import { type Steady, steadyOf } from './steady.js'

const connectionsLimit = 200_000
const questionsLimit = 20_000
const recordersLimit = 10_000

/** A connection that is worth a judgement. */
export interface BookedFlow {
  readonly flow: Stitched
  readonly steady: Steady | null
  readonly rhythm: Rhythm | null
  readonly recorder: Recorder | null
}

/** Mining programs by the name they give themselves in HTTP, at its start. Source: their source code and documentation. */
const minerAgents =
  /^(?:cg|bfg|sg|cpu|cc|bos|phoenix|teamred|lol|nano|srb)miner(?:[-/ ]|$)|^xmrig[/ ]|^xmr-stak|^poclbm\//i

/** Times that a calendar can hold; a record beyond them is broken. */
const latestMs = 8.64e15

function hasTimes(record: TrafficRecord): boolean {
  const times = record.is === 'flow' ? [record.firstMs, record.lastMs] : [record.timeMs]
  return times.every((ms) => Math.abs(ms) <= latestMs)
}

/** One alert kept the login, another one work: together they say more. */
function bothSpoken(before: Spoken, now: Spoken): Spoken {
  const stronger = verdictRank(now.verdict) > verdictRank(before.verdict) ? now : before
  return { ...stronger, mining: { ...now.mining, ...before.mining } }
}

/** Gathers what records say, whatever order they come in, and puts connections together. Memory is bounded. */
export class RecordBook {
  /** Connections that were not followed because there were too many. */
  dropped = 0
  /** The latest time in any record, in milliseconds since 1970. */
  latestMs = 0
  readonly #names: NameBook
  readonly #open = new Map<string, Stitched>()
  readonly #ended: Stitched[] = []
  readonly #questions = new Map<string, { readonly record: NameRecord; lastMs: number }>()
  readonly #recorders = new Map<Stitched, Recorder>()

  constructor(poolOf?: PoolOf) {
    this.#names = new NameBook(poolOf)
  }

  take(record: TrafficRecord, sampling = 1): void {
    if (!hasTimes(record)) return
    this.latestMs = Math.max(this.latestMs, record.is === 'flow' ? record.lastMs : record.timeMs)
    if (record.is === 'name' && record.by === 'dns') {
      this.#question(record)
      return
    }
    if (record.is === 'name' && this.#names.learn(record.host, []) === null) return
    if (record.is === 'agent' && !minerAgents.test(record.agent)) return
    const flow = this.#connection(record)
    if (flow === null) return
    if (sampling > 1) flow.sampling = sampling
    switch (record.is) {
      case 'flow':
        addFlow(flow, record)
        break
      case 'name': {
        const pool = this.#names.learn(record.host, [])
        if (pool !== null) flow.named ??= { pool, by: record.by, place: record.place }
        break
      }
      case 'agent':
        flow.agent ??= { agent: record.agent, place: record.place }
        break
      case 'alert':
        flow.alert ??= record
        if (record.spoken !== null)
          flow.spoken = flow.spoken === null ? record.spoken : bothSpoken(flow.spoken, record.spoken)
        break
      case 'packet':
        this.#packet(flow, record)
    }
    if (record.is !== 'flow') flow.lastMs = Math.max(flow.lastMs, record.timeMs)
  }

  /**
   * Lets go what was silent since a moment, so that a book can be kept for days. Names of pools and their addresses stay.
   *
   * @returns how many connections went
   */
  forget(beforeMs: number): number {
    const before = this.#open.size + this.#ended.length
    for (const [key, flow] of this.#open)
      if (flow.lastMs < beforeMs) {
        this.#open.delete(key)
        this.#recorders.delete(flow)
      }
    const over = this.#ended.splice(0)
    for (const flow of over) {
      if (flow.lastMs >= beforeMs) this.#ended.push(flow)
      else this.#recorders.delete(flow)
    }
    for (const [key, { lastMs }] of this.#questions) if (lastMs < beforeMs) this.#questions.delete(key)
    return before - this.#open.size - this.#ended.length
  }

  /** Connections that are kept. */
  get size(): number {
    return this.#open.size + this.#ended.length
  }

  /** Who asked for a pool's name, once a name. */
  questions(): {
    readonly record: NameRecord
    readonly lastMs: number
    readonly pool: ReturnType<NameBook['learn']>
  }[] {
    return [...this.#questions.values()].map(({ record, lastMs }) => ({
      record,
      lastMs,
      pool: this.#names.learn(record.host, []),
    }))
  }

  /** Every connection that behaves like mining, is named as a pool's, or was spoken of. */
  flows(): BookedFlow[] {
    return [...this.#ended, ...this.#open.values()].map((flow) => {
      const pool = flow.named === null ? this.#names.poolAt(flow.server.address) : null
      if (pool !== null) flow.named = { pool, by: 'dns', place: flow.place }
      const recorder = this.#recorders.get(flow) ?? null
      const rhythm = recorder === null ? null : rhythmOf(recorder, 0)
      return { flow, steady: steadyOf(flow), rhythm: rhythm !== null && isMiningLike(rhythm) ? rhythm : null, recorder }
    })
  }

  #question(record: NameRecord): void {
    const pool = this.#names.learn(record.host, record.addresses)
    if (pool === null) return
    const key = `${record.from.address} ${record.to.address} ${pool.host}`
    const known = this.#questions.get(key)
    if (known !== undefined) known.lastMs = Math.max(known.lastMs, record.timeMs)
    else if (this.#questions.size < questionsLimit) this.#questions.set(key, { record, lastMs: record.timeMs })
  }

  #connection(record: TrafficRecord): Stitched | null {
    const key = connectionKey(record)
    const known = this.#open.get(key)
    const firstMs = record.is === 'flow' ? record.firstMs : record.timeMs
    const anew = record.is === 'packet' && record.opens && known !== undefined && this.#recorders.has(known)
    if (known !== undefined && !anew && firstMs - known.lastMs <= stitchGapMs) return known
    if (this.#open.size + this.#ended.length >= connectionsLimit) {
      this.dropped++
      return null
    }
    if (known !== undefined) this.#ended.push(known)
    const begun = beginStitched(record)
    this.#open.set(key, begun)
    return begun
  }

  #packet(flow: Stitched, record: PacketRecord): void {
    if (record.payloadBytes === 0) return
    let recorder = this.#recorders.get(flow)
    if (recorder === undefined) {
      if (this.#recorders.size >= recordersLimit) return
      recorder = new Recorder(record.timeMs)
      this.#recorders.set(flow, recorder)
    }
    const fromClient =
      endpoint(record.from.address, record.from.port) === endpoint(flow.client.address, flow.client.port)
    recorder.add(fromClient ? 0 : 1, record.timeMs, record.payloadBytes)
  }
}
