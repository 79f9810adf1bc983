import type { Keeper } from '../keep/keeper.js'
import type { ConnectOutcome } from '../send/connect.js'
import { Fifo } from '../send/fifo.js'

/** What is known of one address after probing. */
export interface Probed {
  readonly address: string
  readonly open: readonly number[]
  /** It refused a port: something is there. */
  readonly alive: boolean
  readonly pass: 1 | 2
}

export interface ProbeOptions {
  readonly ports: readonly number[]
  readonly inFlight: number
  readonly probe: (address: string, port: number) => Promise<'open' | ConnectOutcome>
  readonly keeper: Keeper
  readonly pass: 1 | 2
  readonly onProbed: (probed: Probed) => void
}

/** Outcomes are kept in batches; what is in a batch that was not kept is probed again after an interruption. */
const batchSize = 256

interface Cursor {
  readonly address: string
  next: number
  open: number[]
  /** Null before the first knock. */
  alive: boolean | null
}

/**
 * Knocks at every port of every address, one or two at a time to an address, many addresses at once. Addresses take turns, so
 * that the last few do not leave the line idle. Our own shortage of sockets is waited out and never taken for silence.
 */
export async function probeStage(addresses: Iterable<string>, options: ProbeOptions): Promise<void> {
  const { ports, inFlight, probe, keeper, pass } = options
  const source = addresses[Symbol.iterator]()
  const ring = new Fifo<Cursor>()
  let exhausted = false
  const kept: Promise<unknown>[] = []
  const state = { failed: false }
  let batch: Probed[] = []
  let allowed = inFlight
  let running = 0

  const next = (): Cursor | undefined => {
    // fresh addresses first while there is room, so that turns are long
    if (!exhausted && ring.length < inFlight) {
      const { value, done: end } = source.next()
      if (end !== true) return { address: value, next: 0, open: [], alive: pass === 1 ? null : false }
      exhausted = true
    }
    return ring.take()
  }
  const keep = () => {
    if (batch.length === 0) return
    const results = batch.map(({ address, open, alive }) => [address, open, alive])
    batch = []
    const stored = keeper.append('probe.results', { pass, ports, results })
    // heard at the end; here only so that nothing is knocked at any more once nothing can be kept
    stored.catch(() => (state.failed = true))
    kept.push(stored)
  }
  const finish = ({ address, open, alive }: Cursor) => {
    const probed: Probed = { address, open: open.toSorted((a, b) => a - b), alive: alive === true, pass }
    batch.push(probed)
    options.onProbed(probed)
    if (batch.length >= batchSize) keep()
  }
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown) => {
      state.failed = true
      reject(error instanceof Error ? error : new Error('knocking failed', { cause: error }))
    }
    const pump = (): void => {
      while (running < allowed && !state.failed) {
        const cursor = next()
        if (cursor === undefined) break
        // where nothing answers, nothing can be burdened: two ports at a time
        const knocks = Math.min(cursor.alive === null ? 1 : cursor.alive ? 1 : 2, ports.length - cursor.next)
        running += knocks
        step(cursor, knocks).then(() => {
          running -= knocks
          pump()
        }, fail)
      }
      if (running === 0 && (state.failed || (ring.length === 0 && exhausted))) resolve()
    }
    const step = async (cursor: Cursor, knocks: number): Promise<void> => {
      const knockedAt = ports.slice(cursor.next, cursor.next + knocks)
      const outcomes = await Promise.all(knockedAt.map((port) => probe(cursor.address, port)))
      if (outcomes.includes('starved')) {
        allowed = Math.max(16, Math.floor(allowed / 2))
        await new Promise((wake) => setTimeout(wake, 50))
      } else {
        cursor.next += knocks
        cursor.open.push(...knockedAt.filter((_, index) => outcomes[index] === 'open'))
        cursor.alive = cursor.alive === true || outcomes.includes('open') || outcomes.includes('refused')
      }
      if (cursor.next >= ports.length) finish(cursor)
      else ring.push(cursor)
    }
    pump()
  })
  if (!state.failed) keep()
  await Promise.all(kept)
}
