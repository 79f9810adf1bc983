import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { ask, dataFolder, started } from './server.fixture.js'
import { startServer } from './start-server.js'

const { folder, remove } = dataFolder()
afterAll(remove)

const isRoot = process.getuid?.() === 0

describe('the embedded server', () => {
  it('makes its data folder, answers on a socket that nobody else can reach, and opens no port', async () => {
    const server = await started(folder)
    const rows = await ask(
      server,
      "select current_setting('server_version') as version, current_setting('listen_addresses') as ports",
    )
    expect(rows).toEqual([{ version: expect.stringMatching(/^18\./), ports: '' }])
    expect(statSync(server.access.host).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'database.password')).mode & 0o777).toBe(0o600)
    await server.stop()
    expect(readdirSync(folder)).not.toContain('davylamp.lock')
  })

  it('does not let anybody in without the password', async () => {
    const server = await started(folder)
    const stranger = Object.assign(Object.create(server) as typeof server, {
      access: { ...server.access, password: 'wrong' },
    })
    await expect(ask(stranger, 'select 1')).rejects.toThrow(/password authentication failed/)
    await server.stop()
  })

  it.runIf(isRoot)('runs under an unprivileged account when it is started by root', async () => {
    const server = await started(folder)
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
    const uids = /^Uid:\s+(.*)$/m.exec(status)?.[1]?.split('\t') ?? []
    const groups = /^Groups:(.*)$/m.exec(status)?.[1]?.trim()
    expect(uids).not.toContain('0')
    expect(groups).toBe('')
    await server.stop()
  })

  it('keeps a second supervisor away, and says who is in', async () => {
    const server = await started(folder)
    const second = await startServer(folder)
    expect(second).toMatchObject({ problem: { code: 'in-use', params: { pid: process.pid } } })
    await server.stop()
  })

  it('comes up again by itself after kill -9, with what was committed', async () => {
    const server = await started(folder)
    await ask(server, 'create table kept as select 7 as n')
    const first = server.pid ?? 0
    process.kill(first, 'SIGKILL')
    for (let tries = 0; tries < 400 && (server.pid === null || server.pid === first); tries++) await wait(25)
    expect(server.pid).not.toBe(first)
    expect(await ask(server, 'select n from kept')).toEqual([{ n: 7 }])
    await server.stop()
  })

  it('starts after its supervisor was killed and left the server running', async () => {
    const program = `
      const { startServer } = await import(${JSON.stringify(join(import.meta.dirname, '../../dist/supervisor/start-server.js'))})
      const { server } = await startServer(${JSON.stringify(folder)})
      console.log(server.pid)
      setInterval(() => {}, 1000)`
    const supervisor = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [text] = (await once(supervisor.stdout, 'data')) as [Buffer]
    const left = Number(text.toString())
    supervisor.kill('SIGKILL')
    await once(supervisor, 'exit')
    expect(() => process.kill(left, 0)).not.toThrow()
    const server = await started(folder)
    expect(server.pid).not.toBe(left)
    expect(() => process.kill(left, 0)).toThrow(/ESRCH/)
    expect(await ask(server, 'select n from kept')).toEqual([{ n: 7 }])
    await server.stop()
  })

  it('starts with a stale postmaster.pid that names a living process of somebody else', async () => {
    writeFileSync(join(folder, 'database', 'postmaster.pid'), `${process.pid}\n${join(folder, 'database')}\n1\n5432\n`)
    const server = await started(folder)
    expect(await ask(server, 'select n from kept')).toEqual([{ n: 7 }])
    await server.stop()
  })

  it('does not touch a cluster of another version', async () => {
    const file = join(folder, 'database', 'PG_VERSION')
    writeFileSync(file, '15\n')
    const result = await startServer(folder)
    writeFileSync(file, '18\n')
    expect(result).toMatchObject({ problem: { code: 'wrong-version', params: { found: '15', wanted: '18' } } })
  })
})

describe('a data folder that cannot be used', () => {
  it('is named with its cause where it is a file', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    expect(await startServer(join(file, 'data'))).toMatchObject({
      problem: { code: 'folder-unusable', params: { cause: 'ENOTDIR' } },
    })
  })

  it.runIf(isRoot)('is named where the account of the server cannot reach it', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    expect(await startServer(join(closed, 'data'))).toMatchObject({
      problem: { code: 'folder-closed', params: { closed } },
    })
    chmodSync(closed, 0o755)
  })

  it.runIf(isRoot)('says that the disk is full, and starts once there is room', async (context) => {
    const small = join(folder, 'small')
    mkdirSync(small)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100m,mode=755', 'tmpfs', small], { stdio: 'pipe' })
    } catch {
      context.skip('no right to mount a small file system here')
    }
    try {
      writeFileSync(join(small, 'ballast'), Buffer.alloc(80 * 1024 * 1024))
      expect(await startServer(join(small, 'data'))).toMatchObject({ problem: { code: 'disk-full' } })
      rmSync(join(small, 'ballast'))
      const server = await started(join(small, 'data'))
      await server.stop()
    } finally {
      execFileSync('umount', [small])
    }
  })
})
