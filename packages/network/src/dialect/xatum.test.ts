import { expect, it } from 'vitest'
import { json, silent } from './dialect.fixture.js'
import { xatum } from './xatum.js'

const read = (word: string, value: Record<string, unknown>) => xatum.read({ kind: 'worded', word, json: value }, silent)

it('Xatum is proven by its shake, its jobs and its shares', () => {
  const shake = { addr: 'xel:abc', work: 'rig', agent: 'xelis/1', algos: ['xel/0'] }
  expect(read('shake', shake)).toMatchObject({
    act: 'login',
    proof: true,
    facts: { coin: 'XEL', account: 'xel:abc', worker: 'rig', agent: 'xelis/1' },
  })
  expect(read('job', { diff: 20_000, blob: 'AAECAw==' })).toMatchObject({ act: 'job', proof: true })
  expect(read('submit', { data: 'AAECAw==', hash: '00ff' })).toMatchObject({ act: 'share', proof: true })
  expect(read('success', { msg: 'ok' })).toMatchObject({ act: 'accepted', proof: false })
})

it('is not proven by a word without its fields, and not read without a word', () => {
  expect(read('shake', { addr: 'xel:abc' })?.proof).toBe(false)
  expect(read('job', { blob: 'AAECAw==' })?.proof).toBe(false)
  expect(read('print', { blob: 'AAECAw==', diff: 1 })).toBeNull()
  expect(xatum.read(json({ diff: 20_000, blob: 'AAECAw==' }), silent)).toBeNull()
})
