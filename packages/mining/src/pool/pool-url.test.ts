import { describe, expect, it } from 'vitest'
import { isMiningScheme, miningUrlsIn, poolUrlOf } from './pool-url.js'

describe('the address of a pool', () => {
  it.each([
    ['stratum+tcp://eth.example.org:4444', 'eth.example.org', 4444, true],
    ['ethproxy+ssl://10.0.0.7:5555', '10.0.0.7', 5555, true],
    ['node+tcp://alph.example.org:1', 'alph.example.org', 1, true],
    ['daemon+http://127.0.0.1:18081', '127.0.0.1', 18081, true],
    ['pool.example.org:3333', 'pool.example.org', 3333, false],
    ['127.0.0.1:9443', '127.0.0.1', 9443, false],
    ['[::1]:3333', '[::1]', 3333, false],
    ['http://127.0.0.1:1441/', '127.0.0.1', 1441, false],
  ])('is read from %s', (text, host, port, mining) => {
    expect(poolUrlOf(text)).toMatchObject({ host, port, mining })
  })

  it('may hold the account, whose password is left out', () => {
    expect(poolUrlOf('stratum1+tcp://0xabc.rig:secret@eth.example.org:4444')?.user).toBe('0xabc.rig')
  })

  it('knows a proxy on the machine and a hidden service', () => {
    expect(poolUrlOf('127.0.0.1:9443')?.loopback).toBe(true)
    expect(poolUrlOf('stratum+tcp://abcdefghijklmnop.onion:3333')?.onion).toBe(true)
  })

  it.each(['word', 'ssh://host:22', 'redis://127.0.0.1:6379', 'file.txt', 'a:b', 'host:99999', '12:30', 'local://x:1'])(
    'is not read from %s',
    (text) => {
      expect(poolUrlOf(text)).toBeNull()
    },
  )
})

it('tells the schemes of miners from those of others', () => {
  expect(['stratums', 'zmp+tcp', 'solo+tcp', 'stratum2+ssl'].filter((scheme) => !isMiningScheme(scheme))).toEqual([])
  expect(['https', 'git+ssh', 'svn+ssh', 'solo', 'unix+http'].filter(isMiningScheme)).toEqual([])
})

it('finds addresses inside a longer text', () => {
  const text = `{"url":"stratum+tcp://a.example.org:3333"} -o stratum+ssl://b.example.org:5 https://c.example.org`
  expect(miningUrlsIn(text).map(({ host }) => host)).toEqual(['a.example.org', 'b.example.org'])
})
