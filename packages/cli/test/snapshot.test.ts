import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runWith } from './test-io.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const wallet = '48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicoD'
const honest = { pid: 1, comm: 'nginx', path: '/usr/sbin/nginx', cmdline: 'nginx: master', pcpu: 1 }
const miner = {
  pid: 77,
  comm: 'a',
  path: '/tmp/a',
  cmdline: `/tmp/a -o pool.supportxmr.com:443 -u ${wallet}`,
  pcpu: 380,
}
function snapshot(name: string, processes: readonly object[]): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    `${JSON.stringify({ schema: 'davylamp.snapshot/1', meta: { host: 'h', os: 'linux', collected_at: '2026-01-01T00:00:00Z', not_collected: [] }, processes }, null, 1)}\n`,
  )
  return path
}

describe('davylamp snapshot', () => {
  it('is judged by scan', async () => {
    const { code, out } = await runWith([
      'scan',
      snapshot('a.json', [honest, miner]),
      '--lang',
      'en',
      '--format',
      'ndjson',
    ])
    expect(code).toBe(1)
    expect(out).toContain('"verdict":"confirmed"')
    expect(out).toContain('"stage":"mining"')
    expect((await runWith(['scan', snapshot('b.json', [honest]), '--lang', 'en'])).code).toBe(0)
  })

  it('says what became of a clean-up', async () => {
    const [sick, well] = [snapshot('a.json', [honest, miner]), snapshot('b.json', [honest])]
    expect(await runWith(['snapshot', '--compare', sick, well, '--lang', 'en'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Clean.*\n.*gone {2}process/),
    })
    expect(await runWith(['snapshot', '--compare', sick, sick, '--lang', 'zh'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('已复发'),
    })
    expect(await runWith(['snapshot', '--clean-up', sick, '--lang', 'en'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('Keep first'),
    })
    expect(await runWith(['snapshot', '--clean-up', well, '--lang', 'en'])).toMatchObject({ code: 0 })
  })

  it('writes out the collectors', async () => {
    const path = join(folder, 'c.sh')
    expect((await runWith(['snapshot', '--script', 'linux', '--out', path])).code).toBe(0)
    expect(readFileSync(path, 'utf8')).toMatch(/^#!\/bin\/sh\n/)
    expect((await runWith(['snapshot', '--script', 'windows'])).out).toContain('davylamp.snapshot/1')
  })

  it('says what is wrong, in both languages', async () => {
    const broken = join(folder, 'x.json')
    writeFileSync(broken, '{"schema": "davylamp.snapshot/1", "processes": [{"pid"')
    expect(await runWith(['snapshot', '--clean-up', broken, '--lang', 'en'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('cut off'),
    })
    expect(await runWith(['scan', broken, '--lang', 'zh'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('截断'),
    })
    expect(await runWith(['snapshot', '--compare', broken, '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('2 snapshots, not 1'),
    })
    expect(await runWith(['snapshot', '--script', 'amiga', '--lang', 'zh'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('amiga'),
    })
    expect(await runWith(['snapshot', '--seconds', 'soon', '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('soon'),
    })
  })
})
