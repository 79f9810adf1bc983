import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configOf } from '../config.js'
import { linesOf, meterFinding } from '../lead/finding.fixture.js'
import { Office } from '../route/office.fixture.js'
import { badWord, startTestClamd, type TestClamd } from './clamd.fixture.js'
import { scanWithClamd } from './clamd.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-clamd-'))
const socket = join(folder, 'clamd.ctl')
let clamd: TestClamd
let office: Office
beforeAll(async () => {
  clamd = await startTestClamd(socket)
  office = await Office.open({ clamd: socket })
})
afterAll(async () => {
  await office.server.stop()
  await clamd.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('clamd', () => {
  it('is given every byte in pieces, and its answers are understood', async () => {
    const bytes = randomBytes(300_001)
    expect(await scanWithClamd(socket, bytes)).toEqual({ is: 'clean' })
    expect(clamd.scanned.at(-1)?.equals(bytes)).toBe(true)
    expect(await scanWithClamd(socket, Buffer.alloc(0))).toEqual({ is: 'clean' })
    const bad = Buffer.concat([bytes, Buffer.from(badWord)])
    expect(await scanWithClamd(socket, bad)).toEqual({ is: 'infected', signature: 'Test.Bad-1' })
    expect(await scanWithClamd(socket, randomBytes(3_000_000))).toMatchObject({ is: 'unknown' })
    expect(await scanWithClamd(`${socket}.none`, bytes)).toEqual({ is: 'unknown', cause: 'ENOENT' })
  })

  it('that says nothing, or nonsense, has not called anything clean', async () => {
    const answers = ['', 'stream: OK FOUND maybe', 'OK\0', 'stream: OK\nstream: X FOUND\0']
    for (const [n, answer] of answers.entries()) {
      const path = join(folder, `odd-${n}`)
      const odd = createServer((connection) => {
        connection.on('error', () => connection.destroy())
        connection.resume().end(answer)
      })
      await new Promise<void>((resolve) => {
        odd.listen(path, resolve)
      })
      expect(await scanWithClamd(path, Buffer.from('x'))).toMatchObject({ is: 'unknown' })
      await new Promise((resolve) => odd.close(resolve))
    }
    const silent = createServer((connection) => void connection.resume())
    const path = join(folder, 'silent')
    await new Promise<void>((resolve) => {
      silent.listen(path, resolve)
    })
    expect(await scanWithClamd(path, Buffer.from('x'), 50)).toEqual({ is: 'unknown', cause: 'ETIMEDOUT' })
    await new Promise((resolve) => silent.close(resolve))
  })
})

describe('uploads', () => {
  const list = (bytes: string) =>
    office.server.ask('POST', '/api/lists?issuer=x&batch=x&name=list.csv&receivedOn=2022-08-05', {
      cookie: office.cookie('screener'),
      bytes,
      type: 'text/csv',
    })
  const rows = 'IP地址,端口,开始时间\n198.51.100.7,40112,2022-08-01 10:00:00\n'

  it('that the scanner names are put aside, entered, and not read', async () => {
    const before = clamd.scanned.length
    expect((await list(rows)).status).toBe(201)
    expect(clamd.scanned.length).toBe(before + 1)
    const bad = await list(`${rows}# ${badWord}\n`)
    expect([bad.status, bad.body['code']]).toEqual([422, 'upload.infected'])
    expect(bad.body['zh']).toContain('Test.Bad-1')
    const [name = ''] = readdirSync(join(office.server.folder, 'quarantine'))
    const kept = join(office.server.folder, 'quarantine', name)
    expect(readFileSync(kept, 'utf8')).toContain(badWord)
    expect(statSync(kept).mode & 0o777).toBe(0o600)
    expect((await list(`${rows}# ${badWord}\n`)).status).toBe(422)
    expect(readdirSync(join(office.server.folder, 'quarantine'))).toHaveLength(1)
    const { body } = await office.get('auditor', '/api/journal?kind=upload.refused')
    expect(JSON.stringify(body)).toContain(name.slice(0, 64))
    expect((await office.get('screener', '/api/lists')).body['lists']).toHaveLength(1)
    const findings = await office.send('screener', linesOf([meterFinding(5, { source: badWord })]))
    expect(findings.body['code']).toBe('upload.infected')
  })

  it('wait while the scanner gives no answer', async () => {
    await clamd.stop()
    const heard = await list(rows)
    expect([heard.status, heard.body['code']]).toEqual([503, 'upload.not-scanned'])
    expect(heard.headers.get('retry-after')).not.toBeNull()
    clamd = await startTestClamd(socket)
    expect((await list(rows)).status).toBe(201)
  })
})

it('a scanner is a socket of this machine, and none is asked where none was named', () => {
  const env = { databaseUrl: null, origin: null, secret: null, oidc: null, clamd: 'scanner.example:3310' }
  const asked = { folder, host: '127.0.0.1', port: 0 }
  expect(configOf(env, asked)).toMatchObject({ problem: { code: 'setup.clamd' } })
  expect(configOf({ ...env, clamd: null }, asked)).toMatchObject({ clamd: null })
})
