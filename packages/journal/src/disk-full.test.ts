import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readEntries } from './chain/read-entries.js'
import { type Journal, type Receipt } from './journal.js'
import { inFolder, opened } from './journal.fixture.js'
import { JournalError } from './journal-error.js'
import { openJournal } from './open-journal.js'
import { verify } from './verify/verify.js'

/** Programs of the system, which only its administrator may use. */
const system = { mount: 'mount', unmount: 'umount' } as const

/** A file system of 256 KiB, where this process may mount one. */
function mountSmall(folder: string): boolean {
  mkdirSync(folder, { recursive: true })
  return (
    process.platform === 'linux' &&
    spawnSync(system.mount, ['-t', 'tmpfs', '-o', 'size=256k', 'none', folder]).status === 0
  )
}

const mounted: string[] = []
afterAll(() => {
  for (const folder of mounted) spawnSync(system.unmount, ['-l', folder])
})

async function writeUntilFull(journal: Journal): Promise<{ acknowledged: Receipt[]; error: unknown }> {
  const acknowledged: Receipt[] = []
  for (let round = 0; round < 5000; round++) {
    const results = await Promise.allSettled(
      [0, 1, 2].map((index) => journal.append('probe.sent', { round, index, pad: 'x'.repeat(200) })),
    )
    for (const result of results) {
      if (result.status === 'fulfilled') acknowledged.push(result.value)
      else return { acknowledged, error: result.reason }
    }
  }
  return { acknowledged, error: undefined }
}

describe('a journal on a disk that fills up', () => {
  it('says so, loses nothing acknowledged, and goes on once there is room', async (context) => {
    await inFolder(async (root) => {
      const disk = join(root, 'disk')
      if (!mountSmall(disk)) {
        context.skip('needs the right to mount a small file system')
        return
      }
      mounted.push(disk)
      const ballast = join(disk, 'ballast')
      writeFileSync(ballast, Buffer.alloc(64 * 1024))
      const folder = join(disk, 'journal')
      const journal = await opened(folder)
      const { acknowledged, error } = await writeUntilFull(journal)
      expect(error).toBeInstanceOf(JournalError)
      expect(error).toMatchObject({ code: 'disk-full' })
      await expect(journal.append('probe.sent', {})).rejects.toMatchObject({ code: 'disk-full' })
      await expect(journal.attach(Buffer.alloc(300_000), { name: 'photo.jpg' })).rejects.toMatchObject({
        code: 'file-failed',
      })
      await journal.close()
      expect(['intact', 'torn']).toContain((await verify(folder)).verdict)
      expect(await openJournal(folder, { by: [] })).toMatchObject({
        problem: { code: expect.stringMatching(/disk-full|folder-unusable/) as string },
      })
      rmSync(ballast)
      const again = await opened(folder)
      const more = await again.append('item.typed', { item: 1 })
      await again.close()
      expect((await verify(folder)).verdict).toBe('intact')
      const entries = new Map([...readEntries(folder)].map(({ seq, sha256 }) => [seq, sha256]))
      expect(acknowledged.length).toBeGreaterThan(50)
      for (const { seq, sha256 } of [...acknowledged, more]) expect(entries.get(seq)).toBe(sha256)
      spawnSync(system.unmount, [disk])
    })
  })
})
