import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fleet, startFleet } from './fleet.js'
import { madeUpAntminer, spreadAddress } from './made-up.js'
import { recordedExchanges } from './recorded.js'

let fleet: Fleet

/** Sends a request and gives all that comes until the machine closes. */
function ask(address: string, port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const socket = connect({ host: address, port }, () => socket.write(request))
    socket.on('data', (chunk) => (said += chunk.toString('latin1')))
    socket.on('error', reject)
    socket.on('close', () => resolve(said))
  })
}

const recorded = JSON.stringify({
  id: 'c',
  exchanges: [
    {
      transport: 'http',
      port: 8080,
      method: 'GET',
      request: '/cgi-bin/stats.cgi',
      auth: 'digest',
      response: '{"a":1}',
    },
    { transport: 'udp-broadcast', port: 14235, request: '', response: 'x' },
  ],
})

beforeAll(async () => {
  fleet = await startFleet([
    { address: '127.52.0.1', exchanges: madeUpAntminer(1) },
    { address: '127.52.0.2', exchanges: recordedExchanges(recorded, 'someones Configuration') },
    { address: '127.52.0.3', exchanges: madeUpAntminer(3), behaviour: { kind: 'cut', afterBytes: 9 } },
  ])
})
afterAll(() => fleet.switchOff())

describe('a fleet', () => {
  it('answers as machines do: a NUL at the end, an error for what it does not know', async () => {
    expect(await ask('127.52.0.1', 4028, '{"command":"version"}')).toMatch(/"Type":"Antminer S19".*\0$/)
    expect(await ask('127.52.0.1', 4028, '{"command":"restart"}')).toContain('Invalid command')
    expect(fleet.received.map(({ address }) => address)).toEqual(['127.52.0.1', '127.52.0.1'])
  })

  it('asks for the login that the recording needed, and takes any', async () => {
    const get = (header: string) => ask('127.52.0.2', 8080, `GET /cgi-bin/stats.cgi HTTP/1.1\r\n${header}\r\n`)
    expect(await get('')).toMatch(/^HTTP\/1\.1 401 .*WWW-Authenticate: Digest realm="someones Configuration"/s)
    expect(await get('Authorization: Digest x\r\n')).toMatch(/^HTTP\/1\.1 200 OK.*\{"a":1\}$/s)
  })

  it('breaks off where it is told to, and lives on loopback alone', async () => {
    // a reset may or may not overtake what was sent before it
    const said = await ask('127.52.0.3', 4028, '{"command":"version"}').catch(() => '')
    expect(said.length).toBeLessThanOrEqual(9)
    await expect(startFleet([{ address: '192.0.2.1', exchanges: madeUpAntminer(1) }])).rejects.toThrow('loopback')
  })
})

describe('spreadAddress', () => {
  it('gives each number an address of its own', () => {
    expect(new Set(Array.from({ length: 1000 }, (_, number) => spreadAddress(60, number, 1000))).size).toBe(1000)
  })
})
