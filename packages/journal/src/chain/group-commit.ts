import type { FileHandle } from 'node:fs/promises'
import { causeOf, isDiskFull, JournalError } from '../journal-error.js'

interface Batch {
  readonly lines: string[]
  readonly firstSeq: number
  readonly stored: Promise<void>
  readonly resolve: () => void
  readonly reject: (error: JournalError) => void
}

/**
 * Writes lines to the end of a file. A line is acknowledged when it is on the disk (fdatasync); all that come while the disk
 * is busy go out together with the next write. After a failure nothing more is accepted: the chain in memory is ahead of the disk.
 */
export class GroupCommit {
  readonly #handle: FileHandle
  #waiting: Batch | undefined
  #running: Promise<void> | undefined
  #failure: JournalError | undefined

  constructor(handle: FileHandle) {
    this.#handle = handle
  }

  get failure(): JournalError | undefined {
    return this.#failure
  }

  /** The promise settles when the line is on the disk, or could not be stored. */
  push(line: string, seq: number): Promise<void> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    this.#waiting ??= newBatch(seq)
    const batch = this.#waiting
    batch.lines.push(line)
    this.#running ??= this.#run()
    return batch.stored
  }

  /** Waits until nothing is under way; failures were told to whoever pushed. */
  async settled(): Promise<void> {
    while (this.#running !== undefined) await this.#running
  }

  async #run(): Promise<void> {
    // Let the turn end first, so that appends made together are written together.
    await Promise.resolve()
    for (let batch = this.#waiting; batch !== undefined; batch = this.#waiting) {
      this.#waiting = undefined
      if (this.#failure === undefined) this.#failure = await this.#write(batch)
      if (this.#failure === undefined) batch.resolve()
      else batch.reject(this.#failure)
    }
    this.#running = undefined
  }

  async #write(batch: Batch): Promise<JournalError | undefined> {
    try {
      const bytes = Buffer.from(batch.lines.join(''), 'utf8')
      for (let from = 0; from < bytes.length;) {
        const { bytesWritten } = await this.#handle.write(bytes, from, bytes.length - from)
        from += bytesWritten
      }
      await this.#handle.datasync()
      return undefined
    } catch (error) {
      const seq = batch.firstSeq
      return isDiskFull(error)
        ? new JournalError('disk-full', { seq }, error)
        : new JournalError('write-failed', { seq, cause: causeOf(error) }, error)
    }
  }
}

function newBatch(firstSeq: number): Batch {
  const { promise, resolve, reject } = deferred()
  // Whoever pushed hears of a failure; this keeps one who does not listen from ending the process.
  promise.catch(() => undefined)
  return { lines: [], firstSeq, stored: promise, resolve, reject }
}

function deferred() {
  let resolve: () => void = () => undefined
  let reject: (error: JournalError) => void = () => undefined
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
