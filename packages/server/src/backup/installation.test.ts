import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '@davylamp/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountTables, passingTables } from '../account/tables.js'
import { totp } from '../account/totp.fixture.js'
import { Office, own } from '../route/office.fixture.js'
import { cookiesOf, startTestServer, type TestServer } from '../server.fixture.js'
import { backUpInstallation, restoreInstallation } from './installation.js'

const outside = mkdtempSync(join(tmpdir(), 'davylamp-installation-'))
const [file, vaultKey] = [join(outside, 'all.backup'), join(outside, 'vault.key')]
let office: Office
let password: string
let secret: string
let token: string
let receipt: { readonly code: unknown; readonly pin: unknown }

beforeAll(async () => {
  office = await Office.open()
  const { server } = office
  const entered = await server.enter('two.factor', own, 'leader')
  password = entered.password
  const begun = await server.ask('POST', '/api/account/second-factor', { cookie: entered.cookie, body: { password } })
  secret = new URL(String(begun.body['uri'])).searchParams.get('secret') ?? ''
  await server.ask('POST', '/api/session/code', { cookie: entered.cookie, body: { code: totp(secret) } })
  const made = await office.post('officer', '/api/tokens', { name: 'grid', scopes: ['leads:read'], days: 30 })
  token = String(made.body['token'])
  const contact = { name: '陈某', phone: '000-0000' }
  const form = { bodyId: own, where: '石板水电站旁', text: '昼夜风扇声', signs: ['fan-noise'], contact }
  const given = await server.ask('POST', '/api/tips', { body: form })
  receipt = { code: given.body['code'], pin: given.body['pin'] }
  const [tip] = (await office.get('screener', '/api/tips')).body['tips'] as { tipId: string }[]
  await office.post('screener', `/api/tips/${own}/${tip?.tipId ?? ''}/answer`, { text: '已转办' })
  await server.ask('POST', '/api/lists?issuer=city&batch=2022-08&name=list.csv&receivedOn=2022-08-05', {
    cookie: office.cookie('screener'),
    bytes: 'IP地址,端口,开始时间,结束时间\n198.51.100.7,40112,2022-08-01 10:00:00,2022-08-01 11:00:00\n',
    type: 'text/csv',
  })
  await backUpInstallation(server.serving.context.system, server.folder, file)
  copyFileSync(join(server.folder, 'vault.key'), vaultKey)
})
afterAll(async () => {
  await office.server.stop()
  rmSync(outside, { recursive: true })
})

async function emptyStore(): Promise<{ readonly folder: string; readonly store: Store }> {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-restored-'))
  const opened = await openStore({ folder }, { migrates: false })
  if ('problem' in opened) throw new Error(opened.problem.en)
  return { folder, store: opened.store }
}

/** Restores into a new folder, and serves from it. */
async function restored(key: string | null): Promise<TestServer & { readonly closedFactors: number }> {
  const { folder, store } = await emptyStore()
  const done = await restoreInstallation(store, folder, file, key)
  await store.close()
  if ('code' in done) throw new Error(done.en)
  return { ...(await startTestServer({ folder })), closedFactors: done.closedFactors }
}

describe('a restored installation', () => {
  it('works as the old one did: passwords, second factors, tokens, lists, answers, and who gave a tip', async () => {
    const server = await restored(vaultKey)
    try {
      expect(server.closedFactors).toBe(0)
      const first = await server.ask('POST', '/api/session', { body: { username: 'two.factor', password } })
      expect(first.body).toEqual({ needsCode: true })
      const half = cookiesOf(first)
      const second = await server.ask('POST', '/api/session/code', { cookie: half, body: { code: totp(secret) } })
      const cookie = cookiesOf(second)
      const me = await server.ask('GET', '/api/session', { cookie })
      expect(me.body).toMatchObject({ username: 'two.factor', role: 'leader', hasSecondFactor: true })
      // who was signed in at the time of the backup is not any more
      expect((await server.ask('GET', '/api/session', { cookie: office.cookie('officer') })).status).toBe(401)
      const leads = (await office.get('officer', '/api/leads')).body['leads']
      expect((await server.ask('GET', '/api/leads', { token })).body['leads']).toEqual(leads)
      expect((await server.ask('GET', '/api/lists', { cookie })).body).toMatchObject({ lists: [{ issuer: 'city' }] })
      const follow = await server.ask('POST', '/api/tips/receipt', { body: { bodyId: own, ...receipt } })
      expect(follow.body['messages']).toMatchObject([{ by: 'body', text: '已转办' }])
      const [tip] = (await server.ask('GET', '/api/tips', { cookie })).body['tips'] as { tipId: string }[]
      const tipster = await server.ask('POST', `/api/tips/${own}/${tip?.tipId ?? ''}/tipster`, {
        cookie,
        body: { why: '核实细节' },
      })
      expect(tipster.body).toEqual({ contact: { name: '陈某', phone: '000-0000', email: null } })
    } finally {
      await server.stop()
    }
  })

  it('says without the vault’s key how many second factors stay closed; other people sign in', async () => {
    const server = await restored(null)
    try {
      expect(server.closedFactors).toBe(1)
      const { accounts } = server.serving.context
      const { rows } = await accounts.pool.query<{ username: string }>('select username from account_person')
      expect(rows.length).toBe(10)
      expect((await server.ask('GET', '/api/leads', { token })).status).toBe(200)
    } finally {
      await server.stop()
    }
  })

  it('is refused with a key of another vault, or none at all, and nothing is changed', async () => {
    const { folder, store } = await emptyStore()
    try {
      const other = join(outside, 'other.key')
      writeFileSync(other, Buffer.alloc(32, 7).toString('base64'))
      expect(await restoreInstallation(store, folder, file, other)).toMatchObject({ code: 'vault-key-other' })
      writeFileSync(other, 'no key')
      expect(await restoreInstallation(store, folder, file, other)).toMatchObject({ code: 'vault-key-unreadable' })
      const done = await restoreInstallation(store, folder, file, vaultKey)
      expect(done).toMatchObject({ closedFactors: 0 })
    } finally {
      await store.close()
      rmSync(folder, { recursive: true })
    }
  })

  it('lacks no table of the server', async () => {
    const { pool } = office.server.serving.context.accounts
    const { rows } = await pool.query<{ name: string }>(`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name like 'account%'`)
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...accountTables, ...passingTables].toSorted())
  })
})
