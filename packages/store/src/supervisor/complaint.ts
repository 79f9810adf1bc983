import { open, statfs } from 'node:fs/promises'
import { causeOf, say, type StoreProblem } from '../texts.js'
import type { Layout } from './layout.js'

/** How much of the end of a log is looked at. */
const tailBytes = 16_384

/** With less room than this PostgreSQL cannot begin its next log segment. */
const segmentBytes = 16 * 1024 * 1024

/** Why the server did not start, read from what it or initdb said. `text` is in English whatever the locale: lc_messages is C. */
export async function complaintOf(text: string, { folder, log }: Layout): Promise<StoreProblem> {
  const saysFull = /No space left on device|Disk quota exceeded|File too large/.test(text)
  // initdb without room may end in a panic that says nothing of it
  const { bavail, bsize } = await statfs(folder)
  if (saysFull || bavail * bsize < segmentBytes) return say('disk-full', { folder })
  const fatal = text.split('\n').findLast((line) => /FATAL|PANIC|error:|could not/.test(line))
  return say('not-started', { cause: fatal?.trim() ?? (text.trim().split('\n').at(-1) || '?'), log })
}

/** Whether trying again in a moment helps: what the server that was killed held is not given back at once. */
export function passesByItself(text: string): boolean {
  return /pre-existing shared memory block|lock file "[^"]*" already exists|could not bind Unix address/.test(text)
}

/** What was added to a log from a byte on. */
export async function logSince(path: string, from: number): Promise<string> {
  try {
    const handle = await open(path, 'r')
    try {
      const { size } = await handle.stat()
      const start = Math.max(from, size - tailBytes)
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(0, size - start)), { position: start })
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    return causeOf(error)
  }
}
