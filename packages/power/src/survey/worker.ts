import { parentPort } from 'node:worker_threads'
import type { Task } from './pool.js'
import { summarise } from './summary.js'

/** Measures the meters of a batch; see `openPool`. */
parentPort?.on('message', ({ records, customers }: Task) => {
  const summaries = records.map((record, index) => summarise(record, customers[index] ?? null))
  parentPort?.postMessage(summaries, [])
})
