import { expect, it } from 'vitest'
import { readHead } from './http-head.js'

const read = (text: string) => {
  const bytes = Buffer.from(`before${text}`, 'latin1')
  return readHead(bytes, 6, bytes.length)
}

it('reads a request and the headers that mining asks for, whatever their case', () => {
  const head = read(
    'POST /a?b HTTP/1.1\r\nHost: node\r\nCONTENT-Length:  12 \r\nX-Mining-Extensions: midstate\r\nUser-Agent: cgminer\r\ncontent-length: 7\r\n\r\n',
  )
  expect(head).toMatchObject({ request: true, method: 'POST', target: '/a?b', status: 0 })
  expect([...(head?.headers ?? [])]).toEqual([
    ['content-length', '7'],
    ['x-mining-extensions', 'midstate'],
    ['user-agent', 'cgminer'],
  ])
})

it('reads a reply, with its reason or without', () => {
  expect(read('HTTP/1.1 404 Not Found\r\nX-Stratum: stratum+tcp://pool:3333\r\n\r\n')).toMatchObject({ status: 404 })
  expect(read('HTTP/1.0 200\r\n\r\n')).toMatchObject({ request: false, status: 200 })
})

it('takes nothing else, and does not read beyond a line for a name', () => {
  for (const text of ['GET /\r\n\r\n', 'get / HTTP/1.1\r\n\r\n', 'HTTP/2 200\r\n\r\n', 'GET / HTTP/1.1 \r\n\r\n'])
    expect(read(text), text).toBeNull()
  expect(read('GET / HTTP/1.1\r\nupgrade\r\nx:y\r\n: z\r\n\r\n')?.headers.size).toBe(0)
})
