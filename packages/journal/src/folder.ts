import { open } from 'node:fs/promises'
import { join, posix } from 'node:path'

/** What lies where in a journal's folder. */
export const journalFile = 'journal.ndjson'
export const lockFile = 'journal.lock'
export const attachmentsFolder = 'attachments'
export const personalFolder = 'personal'
export const anchorsFolder = 'anchors'
export const manifestFile = 'manifest.json'
export const checksumsFile = 'manifest.sha256'

/** True for a path that stays inside the folder: relative, with `/`, without `.` and `..`. */
export function isInside(path: string): boolean {
  return (
    path !== '' &&
    !path.includes('\\') &&
    !path.includes('\0') &&
    !/^([a-zA-Z]:|\/)/.test(path) &&
    posix.normalize(path) === path &&
    !path.split('/').some((part) => part === '..' || part === '.')
  )
}

/** Makes sure that what was created in or removed from a folder is on the disk. Windows does not offer it for folders. */
export async function syncFolder(folder: string, name = ''): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(join(folder, name), 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
