import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { replaceFile } from './replace-file.js'

const root = mkdtempSync(join(tmpdir(), 'davylamp-replace-'))
afterAll(() => rmSync(root, { recursive: true }))

describe('replaceFile', () => {
  it('writes anew, and leaves what a link points to alone', async () => {
    writeFileSync(join(root, 'mine.txt'), 'mine')
    symlinkSync(join(root, 'mine.txt'), join(root, 'out.csv'))
    await replaceFile(join(root, 'out.csv'), 'new')
    await replaceFile(join(root, 'out.csv'), 'newer')
    expect(readFileSync(join(root, 'out.csv'), 'utf8')).toBe('newer')
    expect(readFileSync(join(root, 'mine.txt'), 'utf8')).toBe('mine')
  })

  it('leaves nothing half-made behind', async () => {
    mkdirSync(join(root, 'folder'))
    await expect(replaceFile(join(root, 'folder'), 'x')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
    expect(readdirSync(root).filter((name) => name.endsWith('.partial'))).toEqual([])
  })
})
