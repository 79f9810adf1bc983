import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type BackupEnd, isBackupEnd } from './format.js'

/** The lines of a backup with their ends, in memory one at a time. */
export async function* backupLines(path: string): AsyncGenerator<Buffer> {
  const pieces: Buffer[] = []
  const file = createReadStream(path)
  const gunzip = createGunzip()
  file.on('error', (error) => gunzip.destroy(error))
  for await (const chunk of file.pipe(gunzip)) {
    const bytes = chunk as Buffer
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      const last = bytes.subarray(from, end + 1)
      yield pieces.length === 0 ? last : Buffer.concat([...pieces.splice(0), last])
      from = end + 1
    }
    if (from < bytes.length) pieces.push(bytes.subarray(from))
  }
  if (pieces.length > 0) yield Buffer.concat(pieces)
}

/** Reads a backup to its end and holds it against its hash; null where it is cut off or altered. Nothing is changed by this. */
export async function checkBackup(path: string): Promise<BackupEnd | null> {
  const hash = createHash('sha256')
  let held: Buffer | null = null
  try {
    for await (const line of backupLines(path)) {
      if (held !== null) hash.update(held)
      held = line
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return null
    throw error
  }
  const end = held === null ? null : parseLine(held)
  return isBackupEnd(end) && end.sha256 === hash.digest('hex') ? end : null
}

/** Null where a line is no JSON. */
export function parseLine(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch {
    return null
  }
}
