import { expect, it } from 'vitest'
import { isPoolEndpoint, poolOf } from './pool.js'

it('knows pools by their domains, machines and people apart', () => {
  expect(poolOf('xmr-eu1.nanopool.org')).toEqual({ domain: 'nanopool.org', role: 'stratum' })
  expect(poolOf('Stratum.AntPool.com.')?.role).toBe('stratum')
  expect(poolOf('www.f2pool.com')?.role).toBe('web')
  expect(poolOf('f2pool.com')?.role).toBe('web')
  expect(poolOf('ws001.coinhive.com')?.role).toBe('proxy')
  // pages fetch the program that mines in browsers from there
  expect(poolOf('coinhive.com')?.role).toBe('proxy')
  expect(poolOf('www.coinhive.com')?.role).toBe('web')
  expect(poolOf('stratum.solopool.org')?.role).toBe('stratum')
  expect(poolOf('donate.v2.xmrig.com')?.role).toBe('donation')
})

it('is not misled by words', () => {
  const others =
    'pool.ntp.org 2.pool.ntp.org carpool.example thread-pool.example mypool.example.com notnanopool.org nanopool.org.example stratum.example crypto.mozilla.org miner.example btc.com www.braiins.com mempool.com binance.com tls13.crypto.mozilla.org'
  for (const host of others.split(' ')) expect(poolOf(host), host).toBeNull()
  expect(isPoolEndpoint('192.0.2.1', 3333)).toBe(false)
})
