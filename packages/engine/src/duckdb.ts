import {
  DuckDBDateVector,
  DuckDBDoubleVector,
  DuckDBFloatVector,
  DuckDBInstance,
  DuckDBIntegerVector,
  DuckDBTimestampVector,
  type DuckDBDataChunk,
  type DuckDBVector,
} from '@duckdb/node-api'
import type { Batch, Engine, Row } from './engine.js'
import type { EngineOptions } from './open.js'

/** Starts the engine that {@link openDuckDb} hands out. */
export async function startDuckDb(options: EngineOptions): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(options.threads),
    memory_limit: `${options.memoryLimitMb}MB`,
    temp_directory: options.temporaryFolder,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'false',
  })
  const connection = await instance.connect()
  return {
    async run(sql) {
      await connection.run(sql)
    },
    async rows(sql) {
      const reader = await connection.runAndReadAll(sql)
      return reader.getRowObjectsJson() as Row[]
    },
    async stream(sql, onBatch) {
      const result = await connection.stream(sql)
      for (;;) {
        const chunk = await result.fetchChunk()
        if (chunk === null || chunk.rowCount === 0) return
        await onBatch(batchOf(chunk))
      }
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

function batchOf(chunk: DuckDBDataChunk): Batch {
  return {
    rowCount: chunk.rowCount,
    numbers: (column) => numbersOf(chunk.getColumnVector(column)),
    texts: (column) => {
      const vector = chunk.getColumnVector(column)
      return Array.from({ length: chunk.rowCount }, (_, row) => String(vector.getItem(row) ?? ''))
    },
  }
}

function numbersOf(vector: DuckDBVector): Float64Array {
  const out = new Float64Array(vector.itemCount)
  for (let row = 0; row < out.length; row++) out[row] = numberAt(vector, row)
  return out
}

function numberAt(vector: DuckDBVector, row: number): number {
  if (
    vector instanceof DuckDBDoubleVector ||
    vector instanceof DuckDBFloatVector ||
    vector instanceof DuckDBIntegerVector
  )
    return vector.getItem(row) ?? NaN
  if (vector instanceof DuckDBDateVector) return vector.getItem(row)?.days ?? NaN
  if (vector instanceof DuckDBTimestampVector) {
    const item = vector.getItem(row)
    return item === null ? NaN : Number(item.micros / 1000n)
  }
  const item: unknown = vector.getItem(row)
  return item === null ? NaN : Number(item)
}
