import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { CustomerRow } from '@davylamp/intake'
import type { MeterRecord } from '../read/meter-record.js'
import type { MeterSummary } from './summary.js'

/** A batch of meters for a worker. */
export interface Task {
  readonly records: readonly MeterRecord[]
  readonly customers: readonly (CustomerRow | null)[]
}

/** Workers that measure. Batches wait when all are busy, so that reading never runs ahead of measuring. */
export interface Pool {
  /** Resolves as soon as another batch may come; `onDone` is called when this one is measured. */
  summarise(
    records: readonly MeterRecord[],
    customers: readonly (CustomerRow | null)[],
    onDone: (some: readonly MeterSummary[]) => void,
  ): Promise<void>
  /** Resolves when nothing is under way. */
  drain(): Promise<void>
  close(): Promise<void>
}

/** Batches under way per worker. */
const ahead = 2

/** Null where there is one core only, or where the built worker is not there (sources run by a test). */
export function openPool(): Pool | null {
  const file = new URL('./worker.js', import.meta.url)
  const cores = availableParallelism()
  if (cores < 2 || !existsSync(fileURLToPath(file))) return null
  const workers = Array.from({ length: Math.min(cores, 8) }, () => new Member(new Worker(file)))
  const free = (): Member | undefined => workers.filter((one) => one.busy < ahead).sort((a, b) => a.busy - b.busy)[0]
  const one = (): Promise<unknown> =>
    Promise.race(workers.filter((member) => member.busy > 0).map((member) => member.next()))
  return {
    async summarise(records, customers, onDone) {
      let member = free()
      while (member === undefined) {
        await one()
        member = free()
      }
      member.send({ records, customers }, onDone)
    },
    async drain() {
      while (workers.some((member) => member.busy > 0)) await one()
    },
    async close() {
      await Promise.all(workers.map((member) => member.worker.terminate()))
    },
  }
}

/** One worker and what it has been given, first in first out. */
class Member {
  readonly #waiting: ((some: readonly MeterSummary[]) => void)[] = []
  #wake: (() => void)[] = []
  #failure: Error | null = null

  constructor(readonly worker: Worker) {
    worker.on('message', (some: readonly MeterSummary[]) => {
      this.#waiting.shift()?.(some)
      this.#awake()
    })
    worker.on('error', (error: Error) => {
      this.#failure = error
      this.#awake()
    })
  }

  get busy(): number {
    return this.#waiting.length
  }

  send(task: Task, onDone: (some: readonly MeterSummary[]) => void): void {
    this.#waiting.push(onDone)
    this.worker.postMessage(
      task,
      task.records.map((record) => record.hourlyKw.buffer as ArrayBuffer),
    )
  }

  /** Resolves when the worker has something new to say; rejects when it broke. */
  async next(): Promise<void> {
    if (this.#failure === null) await new Promise<void>((resolve) => this.#wake.push(resolve))
    if (this.#failure !== null) throw this.#failure
  }

  #awake(): void {
    const wake = this.#wake
    this.#wake = []
    for (const resolve of wake) resolve()
  }
}
