import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { longestPacket } from './parser.js'

/** Starting a thread costs more than reading a file below this. */
const worthwhileBytes = 64 * 1024 * 1024
const slotCount = 6
const slotBytes = 1024 * 1024
/** Before each slot there is room for a record that began in the one before. */
export const headroomBytes = longestPacket + 4096
const strideBytes = headroomBytes + slotBytes

/** States of a slot; above zero it holds so many bytes. */
const free = 0
const ended = -1
const failed = -2

interface Shared {
  readonly path: string
  readonly memory: SharedArrayBuffer
  readonly states: Int32Array<SharedArrayBuffer>
  readonly slotCount: number
  readonly slotBytes: number
  readonly headroomBytes: number
}

/** What the thread says when it is done. */
type Said = { readonly sha256: string } | { readonly code: string; readonly message: string }

/** Whether a file of this size is read and hashed by a thread of its own. */
export function readsAhead(bytes: number): boolean {
  return bytes >= worthwhileBytes && availableParallelism() > 1
}

/** Reads a file into shared memory and hashes it, on a thread of its own, while the bytes read before are parsed. */
export class ReadAhead {
  readonly buffer: Uint8Array
  readonly #states: Int32Array<SharedArrayBuffer>
  readonly #worker: Worker
  readonly #said: Promise<Said>
  #slot = 0

  constructor(path: string) {
    const memory = new SharedArrayBuffer(slotCount * strideBytes)
    this.buffer = new Uint8Array(memory)
    this.#states = new Int32Array(new SharedArrayBuffer(slotCount * Int32Array.BYTES_PER_ELEMENT))
    const shared: Shared = { path, memory, states: this.#states, slotCount, slotBytes, headroomBytes }
    // the function is handed over as text, so that it runs from sources and from builds alike
    this.#worker = new Worker(`(${readAndHash.toString()})()`, { eval: true, workerData: shared })
    this.#said = once(this.#worker, 'message').then(([said]) => said as Said)
  }

  /** The next bytes: where they lie in {@link buffer}; null at the end. Those before are given back when they were taken. */
  async next(): Promise<{ readonly start: number; readonly count: number } | null> {
    const slot = this.#slot % slotCount
    // a short wait is the rule; the turn of events in between lets a thread that died be heard of
    while (Atomics.wait(this.#states, slot, free, 1000) === 'timed-out') await new Promise((done) => setImmediate(done))
    const count = Atomics.load(this.#states, slot)
    if (count === ended || count === failed) return null
    this.#slot++
    return { start: slot * strideBytes + headroomBytes, count }
  }

  /** The bytes of the slot before the current one are not needed any more. */
  release(): void {
    if (this.#slot < 2) return
    const slot = (this.#slot - 2) % slotCount
    Atomics.store(this.#states, slot, free)
    Atomics.notify(this.#states, slot)
  }

  /** Hash of the whole file; fails as the reading failed. */
  async finish(): Promise<string> {
    const said = await this.#said
    await this.#worker.terminate()
    if ('sha256' in said) return said.sha256
    throw Object.assign(new Error(said.message), { code: said.code })
  }
}

/** Runs on the thread: stands alone, and fetches all that it needs by itself. */
function readAndHash(): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
  const { closeSync, openSync, readSync } = process.getBuiltinModule('node:fs')
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  const shared = workerData as Shared
  const { states } = shared
  const bytes = new Uint8Array(shared.memory)
  let slot = 0
  const say = (state: number) => {
    Atomics.store(states, slot, state)
    Atomics.notify(states, slot)
  }
  try {
    const file = openSync(shared.path, 'r')
    for (;;) {
      for (let state = states[slot] ?? 0; state !== 0; state = Atomics.load(states, slot))
        Atomics.wait(states, slot, state)
      const start = slot * (shared.headroomBytes + shared.slotBytes) + shared.headroomBytes
      const count = readSync(file, bytes, start, shared.slotBytes, null)
      say(count === 0 ? -1 : count)
      if (count === 0) break
      hash.update(bytes.subarray(start, start + count))
      slot = (slot + 1) % shared.slotCount
    }
    closeSync(file)
    parentPort?.postMessage({ sha256: hash.digest('hex') })
  } catch (error) {
    say(-2)
    const { code = 'ERR', message = '' } = error as { code?: string; message?: string }
    parentPort?.postMessage({ code, message })
  }
}
