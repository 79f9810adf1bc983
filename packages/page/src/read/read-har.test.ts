import { expect, it } from 'vitest'
import { judge } from '../judge.js'
import { measurePage } from '../measure/measure-page.js'
import { observeHar } from './read-har.js'

const entry = (url: string, mimeType: string, text: string, more: object = {}) => ({
  pageref: 'page_1',
  request: { method: 'GET', url },
  response: { status: 200, content: { mimeType, text } },
  ...more,
})

it('reads the page, its scripts and what was said on its sockets', () => {
  const job = { type: 'job', params: { job_id: '1', blob: 'ab'.repeat(76), target: 'ffffff00' } }
  const socket = {
    pageref: 'page_1',
    request: { url: 'wss://ws.a.example/' },
    response: { content: {} },
    _resourceType: 'websocket',
    _webSocketMessages: [{ type: 'receive', time: 1_600_000_000.5, opcode: 1, data: JSON.stringify(job) }],
  }
  const entries = [
    entry('https://site.example/', 'text/html', '<p>x</p>'),
    entry('https://site.example/a.js', 'text/javascript', 'a()'),
    socket,
  ]
  const [page] = observeHar(JSON.stringify({ log: { version: '1.2', entries } }), 'x.har') ?? []
  expect(page?.id).toBe('https://site.example/')
  expect(page?.scripts.map(({ text }) => text)).toEqual(['a()'])
  if (page === undefined) return
  expect(judge(measurePage(page))).toMatchObject({ verdict: 'confirmed', mining: { pool: 'ws.a.example' } })
})

it('says so when it is no archive', () => {
  for (const text of ['', '{', '[]', '{"log":{}}', '{"log":{"entries":{}}}']) expect(observeHar(text, 'x')).toBeNull()
  expect(
    observeHar(
      '{"log":{"entries":[null,1,{"request":null},{"request":{"url":"x"},"response":{"content":{"text":7}}}]}}',
      'x',
    ),
  ).toHaveLength(1)
})

it('bears nesting without end', () => {
  expect(observeHar(`{"log":{"entries":${'['.repeat(1_000_000)}`, 'x')).toBeNull()
})
