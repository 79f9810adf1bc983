import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { memoryKeeper, requestId, scan, Sender } from '../src/index.js'
import { madeUpAntminer, type SimulatedExchange, startFleet } from '@davylamp/lab'
import { planOf } from './plan-of.js'

const locked: SimulatedExchange[] = [
  {
    transport: 'http',
    port: 8080,
    request: '/cgi-bin/get_system_info.cgi',
    realm: 'antMiner Configuration',
    response: '{"minertype":"Antminer S19","macaddr":"02:00:00:00:00:01","serinum":"S1"}',
  },
]
const credential = {
  id: 'c1',
  realm: 'antMiner Configuration',
  username: 'someone',
  password: 'secret-9',
  basis: 'order 7',
}

describe('a locked machine', () => {
  it('stays locked, and no login leaves, when the plan names none or one for another realm', async () => {
    const fleet = await startFleet([{ address: '127.47.0.1', exchanges: locked }])
    for (const credentials of [[], [{ ...credential, realm: 'other' }]]) {
      const { rows } = await scan({
        plan: planOf(['127.47.0.1'], {}, { credentials }),
        planSha256: '0',
        keeper: memoryKeeper(),
      })
      expect(rows[0]).toMatchObject({ state: 'locked', make: 'Antminer', model: null })
      expect(rows[0]?.notes.map(({ code }) => code)).toContain('note.wants-login')
    }
    await fleet.switchOff()
    expect(fleet.received.filter(({ bytes }) => bytes.includes('Authorization'))).toEqual([])
  })

  it('is read with the plan’s credential, which is recorded without its secret', async () => {
    const fleet = await startFleet([{ address: '127.47.0.2', exchanges: locked }])
    const keeper = memoryKeeper()
    const { rows } = await scan({
      plan: planOf(['127.47.0.2'], {}, { credentials: [credential] }),
      planSha256: '0',
      keeper,
    })
    await fleet.switchOff()
    expect(rows[0]).toMatchObject({ state: 'identified', model: 'S19', serial: 'S1', mac: '02:00:00:00:00:01' })
    expect(rows[0]?.notes.map(({ code }) => code)).toContain('note.login-used')
    expect(JSON.stringify(keeper.entries)).not.toContain('secret-9')
    expect(JSON.stringify(keeper.entries)).toContain('"credential":"c1","basis":"order 7"')
    expect(fleet.received.some(({ bytes }) => bytes.includes('Authorization: Digest username="someone"'))).toBe(true)
  })

  it('that refuses the credential is asked with it once and never again', async () => {
    const always401 =
      'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm="antMiner Configuration", nonce="1"\r\nContent-Length: 0\r\n\r\n'
    let logins = 0
    const server = createServer((socket) =>
      socket.on('data', (bytes) => {
        if (bytes.includes('Authorization')) logins++
        socket.end(always401)
      }),
    )
    await new Promise<void>((ready) => server.listen({ port: 8080, host: '127.47.0.3' }, ready))
    const { rows } = await scan({
      plan: planOf(['127.47.0.3'], {}, { credentials: [credential] }),
      planSha256: '0',
      keeper: memoryKeeper(),
    })
    await new Promise((closed) => server.close(closed))
    expect(logins).toBe(1)
    expect(rows[0]).toMatchObject({ state: 'locked' })
    expect(rows[0]?.notes.map(({ code }) => code)).toContain('note.login-failed')
  })
})

describe('the sender', () => {
  it('refuses what lies outside the plan before anything is kept or sent', async () => {
    const fleet = await startFleet([{ address: '127.48.0.9', exchanges: madeUpAntminer(1) }])
    const keeper = memoryKeeper()
    const sender = new Sender({ plan: planOf(['127.48.0.0/29'], {}, { ports: [4028, 4111] }), keeper })
    const version = requestId('cgminer:version')
    await expect(sender.probe('127.48.0.9', 4028)).rejects.toThrow('outside the plan')
    await expect(sender.ask('127.48.0.9', 4028, version)).rejects.toThrow('outside the plan')
    await expect(sender.ask('127.48.0.1', 80, requestId('http:/'))).rejects.toThrow('outside the plan')
    await expect(sender.ask('127.48.0.1', 4111, version)).rejects.toThrow('not sent to port 4111')
    await expect(sender.ask('127.48.0.1', 4028, requestId('http-post:/user/userpanel'))).rejects.toThrow(
      'not sent to port 4028',
    )
    await fleet.switchOff()
    expect(keeper.entries).toEqual([])
    expect(fleet.received).toEqual([])
  })

  it('has one request under way to a machine, and stops when the plan runs out', async () => {
    const fleet = await startFleet([
      { address: '127.48.0.1', exchanges: madeUpAntminer(1), behaviour: { kind: 'slow', delayMs: 100 } },
    ])
    let now = Date.parse('2026-01-01T00:00:00Z')
    const sender = new Sender({ plan: planOf(['127.48.0.1']), keeper: memoryKeeper(), nowMs: () => now })
    const first = sender.ask('127.48.0.1', 4028, requestId('cgminer:version'))
    await expect(sender.ask('127.48.0.1', 4028, requestId('cgminer:summary'))).rejects.toThrow('under way')
    await first
    now = Date.parse('2026-01-01T03:00:00Z')
    await expect(sender.probe('127.48.0.1', 4028)).rejects.toThrow('time of the run is over')
    now = Date.parse('2199-01-01T00:00:00Z')
    await expect(sender.probe('127.48.0.1', 4028)).rejects.toThrow('not in force')
    await fleet.switchOff()
  })
})
