import { describe, expect, it } from 'vitest'
import { Template } from './template.js'

const share = (id: string, nonce: string) =>
  Buffer.from(`{"id":${id},"method":"submit","params":{"job_id":"Ab9","nonce":"${nonce}","result":"00ff"}}\n`)

const first = share('17', '0badf00d')
const fits = (one: Template<string>, bytes: Uint8Array, at = 0) =>
  one.fits(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), at)
const template = new Template<string>('share', first, 0, first.length, first.length - 1, null)

describe('a template', () => {
  it('fits a message that differs in its values alone', () => {
    expect(fits(template, first)).toBe(true)
    expect(fits(template, share('98', 'ffff0001'))).toBe(true)
    expect(fits(template, Buffer.concat([Buffer.from('before'), share('98', 'ffff0001')]), 6)).toBe(true)
  })

  it('fits no other key, method, word or kind of value', () => {
    const text = first.toString()
    for (const other of [
      text.replace('nonce', 'noise'),
      text.replace('submit', 'getjob'),
      text.replace(':17,', ':{},'),
      text.replace('"params"', '"result"'),
      text.replace('}}', '} '),
      text.replace('}}\n', '}}{'),
      text.replace(':17,', ':1x,'),
    ])
      expect(fits(template, Buffer.from(other))).toBe(false)
  })

  it('keeps the value that matters', () => {
    const from = first.indexOf('0badf00d')
    const strict = new Template('job', first, 0, first.length, first.length - 1, { from, to: from + 8 })
    expect(fits(strict, share('98', '0badf00d'))).toBe(true)
    expect(fits(strict, share('98', 'ffff0001'))).toBe(false)
  })
})
