import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync, readSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Starting a thread costs more than hashing a file below this. */
const worthwhileBytes = 64 * 1024 * 1024
const pieceBytes = 1024 * 1024
/** How far the thread may be ahead of the reader: so that it fetches from the medium what the reader will want, and no more. */
const leadPieces = 64
/** The thread is woken once for so many pieces: to wake it for each would cost more than the waiting. */
const wakePieces = 16

interface Shared {
  readonly path: string
  readonly bytes: number
  /** How many pieces the reader has taken, told now and then. */
  readonly taken: Int32Array<SharedArrayBuffer>
  readonly pieceBytes: number
  readonly leadPieces: number
}

/** What the thread says when it is done. */
interface Said {
  readonly sha256: string
  readonly bytes: number
}

/** Whether a file of this size is hashed by a thread of its own. */
export function isHashedAlong(bytes: number): boolean {
  return bytes >= worthwhileBytes && availableParallelism() > 1
}

/**
 * Hashes a file on a thread of its own while another reads it. The thread reads the file by itself: the second reading comes out
 * of the system's cache and costs less than to hand every byte from one core to another.
 */
export class HashAlong {
  readonly #taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  /** What stands in `taken`. */
  #told = 0
  readonly #worker: Worker
  readonly #said: Promise<Said | null>
  readonly #path: string

  /** @param bytes how much of the file is hashed */
  constructor(path: string, bytes: number) {
    this.#path = path
    const shared: Shared = { path, bytes, taken: this.#taken, pieceBytes, leadPieces }
    // the function is handed over as text, so that it runs from sources and from builds alike
    this.#worker = new Worker(`(${hashFile.toString()})()`, { eval: true, workerData: shared })
    this.#said = once(this.#worker, 'message').then(([said]) => said as Said | null)
  }

  /** The reader has taken so many bytes. */
  taken(bytes: number): void {
    const pieces = Math.floor(bytes / (pieceBytes * wakePieces)) * wakePieces
    if (pieces === this.#told) return
    this.#told = pieces
    Atomics.store(this.#taken, 0, pieces)
    Atomics.notify(this.#taken, 0)
  }

  /** Hex SHA-256 of the bytes that the reader took. */
  async finish(bytes: number): Promise<string> {
    // whoever reads less than was there waits for nobody
    Atomics.store(this.#taken, 0, 0x7fff_ffff - leadPieces)
    Atomics.notify(this.#taken, 0)
    const said = await this.#said
    await this.#worker.terminate()
    // where the file was cut or could not be read to its end, what was read counts
    return said?.bytes === bytes ? said.sha256 : hashOfFirst(this.#path, bytes)
  }
}

function hashOfFirst(path: string, bytes: number): string {
  const hash = createHash('sha256')
  const piece = new Uint8Array(pieceBytes)
  const file = openSync(path, 'r')
  try {
    for (let left = bytes; left > 0;) {
      const count = readSync(file, piece, 0, Math.min(left, piece.length), null)
      if (count === 0) break
      hash.update(piece.subarray(0, count))
      left -= count
    }
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

/** Runs on the thread: stands alone, and fetches all that it needs by itself. */
function hashFile(): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
  const { closeSync, openSync, readSync } = process.getBuiltinModule('node:fs')
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  const { path, bytes, taken, pieceBytes, leadPieces } = workerData as Shared
  const piece = new Uint8Array(pieceBytes)
  let done = 0
  try {
    const file = openSync(path, 'r')
    while (done < bytes) {
      for (let seen = Atomics.load(taken, 0); done / pieceBytes > seen + leadPieces; seen = Atomics.load(taken, 0))
        Atomics.wait(taken, 0, seen)
      const count = readSync(file, piece, 0, Math.min(pieceBytes, bytes - done), null)
      if (count === 0) break
      hash.update(piece.subarray(0, count))
      done += count
    }
    closeSync(file)
    parentPort?.postMessage({ sha256: hash.digest('hex'), bytes: done })
  } catch {
    // the reader meets the same failure, and says it
    parentPort?.postMessage(null)
  }
}
