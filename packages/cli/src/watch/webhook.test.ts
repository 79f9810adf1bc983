import { once } from 'node:events'
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Spool } from './spool.js'
import { Webhook } from './webhook.js'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spool-'))
  path = join(folder, 'spool.ndjson')
})
afterEach(() => rm(folder, { recursive: true }))

describe('the spool', () => {
  it('gives lines out until they were acknowledged, also to the next process', async () => {
    const spool = await Spool.open(path)
    await spool.add(['{"a":1}', '{"a":2}', '{"a":3}'])
    const first = await spool.next(2)
    expect(first.lines).toEqual(['{"a":1}', '{"a":2}'])
    expect((await spool.next(2)).lines).toEqual(first.lines)
    await spool.acknowledge(first.end)
    const again = await Spool.open(path)
    const rest = await again.next(2)
    expect(rest.lines).toEqual(['{"a":3}'])
    await again.acknowledge(rest.end)
    expect(again.isEmpty).toBe(true)
    expect((await Spool.open(path)).isEmpty).toBe(true)
  })

  it('loses nothing that is added while the rest is acknowledged', async () => {
    const spool = await Spool.open(path)
    const given = new Set<string>()
    let added = 0
    const adding = (async () => {
      for (; added < 200; added++) await spool.add([`{"n":${added}}`])
    })()
    while (added < 200 || !spool.isEmpty) {
      const { lines, end } = await spool.next(3)
      for (const line of lines) given.add(line)
      await spool.acknowledge(end)
    }
    await adding
    expect(given.size).toBe(200)
  })

  it('passes over a line that a crash has cut, and a mark that is beyond the end', async () => {
    await writeFile(path, '{"a":1}\n{"a":')
    await appendFile(path, '\n{"a":3}\n{"cut')
    await writeFile(`${path}.sent`, '9999')
    const spool = await Spool.open(path)
    expect((await spool.next(10)).lines).toEqual(['{"a":1}', '{"a":3}'])
    await spool.acknowledge((await spool.next(10)).end)
    expect(spool.isEmpty).toBe(true)
  })

  it('loses neither what follows a cut line nor what lies behind a piece without lines', async () => {
    await writeFile(path, `${'x'.repeat((1 << 20) + 5)}\n{"a":1}\n{"cut`)
    const spool = await Spool.open(path)
    await spool.add(['{"a":2}'])
    const given: string[] = []
    while (!spool.isEmpty) {
      const { lines, end } = await spool.next(10)
      given.push(...lines)
      await spool.acknowledge(end)
    }
    expect(given).toEqual(['{"a":1}', '{"a":2}'])
  })
})

it('tries again, says that the other side is down, and that it is back', async () => {
  const spool = await Spool.open(path)
  const heard: string[] = []
  let refusals = 4
  const bodies: string[] = []
  const server = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => refusals === 0 && bodies.push(text))
    request.on('end', () => response.writeHead(refusals > 0 ? (refusals--, 500) : 204).end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const webhook = new Webhook(spool, {
    url: `http://127.0.0.1:${port}/`,
    retriesMs: [5, 5],
    downMs: 5,
    onDown: (cause) => heard.push(`down ${cause}`),
    onUp: () => heard.push('up'),
  })
  await spool.add(['{"a":1}'])
  webhook.wake()
  for (let i = 0; i < 1000 && !spool.isEmpty; i++) await new Promise((resolve) => setTimeout(resolve, 5))
  await webhook.close()
  server.close()
  expect(heard).toEqual(['down HTTP 500', 'up'])
  expect(bodies).toEqual(['{"a":1}\n'])
})

it('lives on when the spool has gone, and says so at the end', async () => {
  const spool = await Spool.open(path)
  await spool.add(['{"a":1}'])
  await rm(path)
  const webhook = new Webhook(spool, {
    url: 'http://127.0.0.1:9/',
    retriesMs: [5],
    downMs: 5,
    onDown: () => undefined,
    onUp: () => undefined,
  })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await webhook.close()).toContain('ENOENT')
})
