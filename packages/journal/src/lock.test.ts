import { existsSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder } from './journal.fixture.js'
import { lockFolder } from './lock.js'

const owner = { pid: process.pid, host: hostname(), since: '2026-11-24T08:00:00.000Z', born: '' }

describe('lockFolder', () => {
  it('is for one at a time, and free again after release', () =>
    inFolder(async (folder) => {
      const lock = await lockFolder(folder)
      expect(await lockFolder(folder)).toMatchObject({ code: 'in-use' })
      if ('release' in lock) await lock.release()
      expect(existsSync(join(folder, 'journal.lock'))).toBe(false)
      expect(await lockFolder(folder)).toHaveProperty('release')
    }))

  it.each([
    ['whose process is gone', { ...owner, pid: 4_194_304 }],
    ['of an earlier process with the same number', { ...owner, born: 'other boot:1' }],
    ['that is cut off', ''],
  ])('takes over a lock %s', (_, content) =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'journal.lock'), JSON.stringify(content).slice(0, content === '' ? 0 : undefined))
      expect(await lockFolder(folder)).toHaveProperty('release')
    }),
  )

  it('leaves the lock of another computer alone', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'journal.lock'), JSON.stringify({ ...owner, host: 'another' }))
      expect(await lockFolder(folder)).toMatchObject({ code: 'in-use', params: { host: 'another' } })
    }))
})
