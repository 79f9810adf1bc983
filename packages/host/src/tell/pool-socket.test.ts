import { expect, it } from 'vitest'
import { poolSocket } from './pool-socket.js'
import { codesOf } from './tell.fixture.js'

it('sees a connection to a pool', () => {
  expect(
    codesOf(poolSocket, {
      sockets: [
        { pid: 7, remoteAddress: '203.0.113.5', remoteHost: 'xmr-eu1.nanopool.org', remotePort: 10343, state: null },
      ],
    }),
  ).toEqual(['socket.pool'])
})

it('passes over others', () => {
  expect(
    codesOf(poolSocket, {
      sockets: [{ pid: 7, remoteAddress: '203.0.113.5', remoteHost: 'www.example.org', remotePort: 443, state: null }],
    }),
  ).toEqual([])
})
