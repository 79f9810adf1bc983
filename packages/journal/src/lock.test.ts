import { existsSync, readdirSync, writeFileSync } from 'node:fs'
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

  it('is taken over by one alone, however many try at once', async () => {
    for (let round = 0; round < 40; round++)
      await inFolder(async (folder) => {
        writeFileSync(join(folder, 'journal.lock'), JSON.stringify({ ...owner, pid: 4_194_304 }))
        const tries = await Promise.all(Array.from({ length: 8 }, () => lockFolder(folder)))
        expect(tries.filter((lock) => 'release' in lock)).toHaveLength(1)
        expect(readdirSync(folder)).toEqual(['journal.lock'])
      })
  })

  it('is taken over where an earlier takeover was interrupted', () =>
    inFolder(async (folder) => {
      for (const name of ['journal.lock', 'journal.lock.takeover'])
        writeFileSync(join(folder, name), JSON.stringify({ ...owner, pid: 4_194_304 }))
      expect(await lockFolder(folder)).toHaveProperty('release')
      expect(readdirSync(folder)).toEqual(['journal.lock'])
    }))

  it('leaves the lock of another computer alone', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'journal.lock'), JSON.stringify({ ...owner, host: 'another' }))
      expect(await lockFolder(folder)).toMatchObject({ code: 'in-use', params: { host: 'another' } })
    }))
})
