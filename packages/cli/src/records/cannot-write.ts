import { systemCause } from '../system-cause.js'
import type { RecordsRun } from './with-store.js'

/** Says that `path` could not be written, and why. @throws the error itself where it was not the system's */
export function sayCannotWrite(error: unknown, path: string, { io, say, language }: Omit<RecordsRun, 'options'>): void {
  if (!(error instanceof Error && 'syscall' in error)) throw error
  io.err(`${say('cannot-write', { path, cause: systemCause(error, language, 'write') })}\n`)
}
