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
  readonly onProbed?: (probed: Probed) => void
}

/** Outcomes are kept in batches; what is in a batch that was not kept is probed again after an interruption. */
const batchSize = 256

interface Cursor {
  readonly address: string
  next: number
  open: number[]
  alive: boolean
}

/**
 * Knocks at every port of every address, one at a time to an address, many addresses at once. Addresses take turns, so
 * that the last few do not leave the line idle. Our own shortage of sockets is waited out and never taken for silence.
 */
export async function probeStage(addresses: Iterable<string>, options: ProbeOptions): Promise<Probed[]> {
  const { ports, inFlight, probe, keeper, pass } = options
  const source = addresses[Symbol.iterator]()
  const ring = new Fifo<Cursor>()
  let exhausted = false
  const done: Probed[] = []
  const kept: Promise<unknown>[] = []
  let batch: Probed[] = []
  let allowed = inFlight
  let running = 0

  const next = (): Cursor | undefined => {
    // fresh addresses first while there is room, so that turns are long
    if (!exhausted && ring.length < inFlight) {
      const { value, done: end } = source.next()
      if (end !== true) return { address: value, next: 0, open: [], alive: false }
      exhausted = true
    }
    return ring.take()
  }
  const keep = () => {
    if (batch.length === 0) return
    const results = batch.map(({ address, open, alive }) => [address, open, alive])
    batch = []
    kept.push(keeper.append('probe.results', { pass, ports, results }))
  }
  const finish = ({ address, open, alive }: Cursor) => {
    const probed: Probed = { address, open: open.toSorted((a, b) => a - b), alive: alive || open.length > 0, pass }
    done.push(probed)
    batch.push(probed)
    options.onProbed?.(probed)
    if (batch.length >= batchSize) keep()
  }
  await new Promise<void>((resolve, reject) => {
    const pump = (): void => {
      while (running < allowed) {
        const cursor = next()
        if (cursor === undefined) break
        running++
        step(cursor).then(() => {
          running--
          pump()
        }, reject)
      }
      if (running === 0 && ring.length === 0 && exhausted) resolve()
    }
    const step = async (cursor: Cursor): Promise<void> => {
      const port = ports[cursor.next]
      if (port === undefined) {
        finish(cursor)
        return
      }
      const outcome = await probe(cursor.address, port)
      if (outcome === 'starved') {
        allowed = Math.max(16, Math.floor(allowed / 2))
        await new Promise((wake) => setTimeout(wake, 50))
      } else {
        cursor.next++
        if (outcome === 'open') cursor.open.push(port)
        if (outcome === 'open' || outcome === 'refused') cursor.alive = true
      }
      if (cursor.next >= ports.length) finish(cursor)
      else ring.push(cursor)
    }
    pump()
  })
  keep()
  await Promise.all(kept)
  return done
}
