import type { Engine } from './engine.js'

export interface EngineOptions {
  /** Upper bound of the engine's own memory; it spills to `temporaryFolder` beyond. */
  readonly memoryLimitMb: number
  readonly threads: number
  /** Where to spill; removed by the caller. */
  readonly temporaryFolder: string
}

/**
 * An embedded engine in memory. It never loads an extension from outside and never contacts anything. It starts when it is
 * first asked, so that records without a table do not wait for it.
 */
export async function openDuckDb(options: EngineOptions): Promise<Engine> {
  let running: Engine | null = null
  let starting: Promise<Engine> | null = null
  const start = async () => {
    const { startDuckDb } = await import('./duckdb.js')
    running = await startDuckDb(options)
    return running
  }
  const engine = () => (starting ??= start())
  return {
    run: async (sql) => (await engine()).run(sql),
    rows: async (sql) => (await engine()).rows(sql),
    stream: async (sql, onBatch) => (await engine()).stream(sql, onBatch),
    close: () => running?.close(),
  }
}
