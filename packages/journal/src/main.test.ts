import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headText } from './head.js'
import { inFolder, opened } from './journal.fixture.js'
import { copyVerifier, verifierFile } from './verify/copy-verifier.js'
import { verify } from './verify/verify.js'

function run(folder: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(folder, 'verify.mjs'), folder, ...args], { cwd: folder, encoding: 'utf8' })
}

describe('the verifier as one file', () => {
  it('is made from these sources', () =>
    inFolder(async (folder) => {
      const fresh = join(folder, 'verify.mjs')
      const made = spawnSync(process.execPath, [join(import.meta.dirname, '../scripts/build-verifier.mjs'), fresh], {
        encoding: 'utf8',
      })
      expect(made.stderr).toBe('')
      const said = 'bin/verify.mjs is not current: run node packages/journal/scripts/build-verifier.mjs'
      expect(readFileSync(verifierFile, 'utf8') === readFileSync(fresh, 'utf8'), said).toBe(true)
      await Promise.resolve()
    }))

  it('needs nothing but Node.js', () => {
    const imports = [...readFileSync(verifierFile, 'utf8').matchAll(/^import .* from ['"](.*)['"]$/gm)].map(
      ([, name]) => name ?? '',
    )
    expect(imports.length).toBeGreaterThan(0)
    expect(imports.filter((name) => !name.startsWith('node:'))).toEqual([])
  })

  it('answers as the room does, in sentences and for machines, by its exit code too', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      await journal.append('item.typed', { item: 1 })
      await copyVerifier(folder)
      const head = headText(await journal.close())
      const good = run(folder, '--head', head)
      expect(good.stdout).toContain('完整：共 3 条记录')
      expect(good.stdout).toContain('INTACT: 3 entries')
      expect(good.status).toBe(0)
      expect(JSON.parse(run(folder, '--head', head, '--json').stdout)).toEqual(await verify(folder, { head }))

      const path = join(folder, 'journal.ndjson')
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.subarray(0, -9))
      expect(run(folder).status).toBe(3)
      expect(run(folder, '--head', head).status).toBe(1)
      writeFileSync(path, bytes.toString('latin1').replace('"item":1', '"item":7'), 'latin1')
      const bad = run(folder, '--language', 'en')
      expect(bad.status).toBe(1)
      expect(bad.stdout).toContain('does not match its own SHA-256')
      expect(bad.stdout).not.toMatch(/\p{Script=Han}/u)
      expect(run(folder, '--nonsense').status).toBe(2)
    }))
})
