import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHttp } from './http-reply.js'

const reply = (head: string, body: string | Buffer) =>
  parseHttp(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`), Buffer.from(body)]))

describe('parseHttp', () => {
  it('unpacks what was packed without being asked', () => {
    expect(reply('Content-Encoding: gzip', gzipSync('{"a":1}'))?.body.toString()).toBe('{"a":1}')
  })

  it('leaves a body as it came that does not unpack or grows too long', () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    expect(reply('Content-Encoding: gzip', bomb)?.body).toEqual(bomb)
    expect(reply('Content-Encoding: gzip', 'no gzip')?.body.toString()).toBe('no gzip')
  })

  it('ends at a chunk that is none, and takes no chunk for longer than what came', () => {
    const chunked = 'Transfer-Encoding: chunked'
    expect(reply(chunked, '3\r\nabc\r\nffffffffffffffff\r\nde')?.body.toString()).toBe('abcde')
    expect(reply(chunked, '3\r\nabc\r\n-1\r\nde')?.body.toString()).toBe('abc')
    expect(reply(chunked, '1\r\na\r\n'.repeat(100_000))?.body.length).toBe(100_000)
  })

  it('does not fail on any bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (head, body) => {
        expect(reply(head, Buffer.from(body))?.status).toBe(200)
      }),
    )
  })
})
