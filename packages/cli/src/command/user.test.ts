import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../run.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-user-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function davylamp(
  ...args: string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ['', '']
  const io = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    watched: false,
    environment: {},
  }
  return { code: await run([...args, '--data', folder, '--lang', 'en'], io), out, err }
}

describe('davylamp user', () => {
  it('says what is missing before it opens anything', async () => {
    expect(await davylamp('user', 'add', 'li.wei', '--role', 'screener')).toMatchObject({
      code: 2,
      err: 'Say --body.\n',
    })
    expect((await davylamp('user', 'add', 'li', '--body', 'b')).err).toContain('li is no user name')
    expect((await davylamp('user', 'add', 'li.wei', '--body', 'b', '--role', 'king')).err).toContain(
      'screener, case-officer',
    )
    expect((await davylamp('user', 'body', 'Bad Name')).code).toBe(2)
  })

  it('keeps bodies and accounts', async () => {
    const unknown = await davylamp('user', 'add', 'li.wei', '--body', 'qingxia', '--role', 'auditor')
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('davylamp user body qingxia')])
    const body = [
      '--name',
      '青峡县发展和改革局',
      '--kind',
      'development-reform',
      '--province',
      '四川',
      '--area',
      '510198',
    ]
    expect((await davylamp('user', 'body', 'qingxia', ...body)).code).toBe(0)
    const added = await davylamp('user', 'add', 'li.wei', '--body', 'qingxia', '--role', 'auditor')
    expect(added.out).toMatch(/^li\.wei \(auditor\), password, shown once: [a-z2-9]{5}(-[a-z2-9]{5}){3}\n$/)
    expect((await davylamp('user', 'add', 'li.wei', '--body', 'qingxia', '--role', 'auditor')).code).toBe(2)
    expect((await davylamp('user', 'password', 'li.wei')).out).not.toContain(added.out.slice(-24))
    await davylamp('user', 'close', 'li.wei')
    expect((await davylamp('user', 'list', '--body', 'qingxia')).out).toMatch(/li\.wei +auditor +closed/)
    expect((await davylamp('user', 'open', 'nobody.here')).err).toContain('no account nobody.here')
  })
})

describe('davylamp serve', () => {
  it('does not listen beyond the machine without the name of a proxy', async () => {
    const heard = await davylamp('serve', '--host', '0.0.0.0')
    expect([heard.code, heard.err]).toEqual([2, expect.stringContaining('DAVYLAMP_ORIGIN')])
    expect((await davylamp('serve', '--port', 'http')).err).toBe('http is no port.\n')
  })
})
