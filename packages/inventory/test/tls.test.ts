import { createHash, X509Certificate } from 'node:crypto'
import { createServer as createHttps } from 'node:https'
import { createServer as createTcp, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryKeeper, scan } from '../src/index.js'
import { planOf } from './plan-of.js'
import { selfSigned } from './self-signed.fixture.js'

const servers: Server[] = []
const asked: string[] = []
let mayListen = true

/** False where ports below 1024 are for others. */
async function listening(server: Server, address: string): Promise<boolean> {
  servers.push(server)
  return await new Promise((done) => {
    server.once('error', () => done(false))
    server.listen(443, address, () => done(true))
  })
}

beforeAll(async () => {
  const web = createHttps(selfSigned, (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (request.url === '/') response.writeHead(307, { location: 'https://10.66.66.66/cgi-bin/luci' }).end()
    else response.end('<html><title>WhatsMiner - LuCI</title></html>')
  })
  mayListen = await listening(web, '127.59.0.1')
  await listening(
    createTcp((socket) => void socket.on('error', () => socket.destroy())),
    '127.59.0.2',
  )
  await listening(
    createTcp((socket) => void socket.on('error', () => socket.destroy()).end('not TLS')),
    '127.59.0.3',
  )
  // oxlint-disable-next-line no-console -- a skipped test must be heard
  if (!mayListen) console.warn('skipped: machines that speak TLS on 443 need the right to listen there')
})
afterAll(() => {
  for (const server of servers) server.close()
})

describe('port 443', () => {
  it('is read inside TLS, the certificate noted, and no redirect followed to another address', async (context) => {
    if (!mayListen) context.skip('needs the right to listen on 443')
    const keeper = memoryKeeper()
    const plan = planOf(['127.59.0.0/30'], { replyTimeoutMs: 800 }, { ports: [443] })
    const { rows } = await scan({ plan, planSha256: '0', keeper })
    const [web, mute, other] = [1, 2, 3].map((number) => rows.find(({ address }) => address === `127.59.0.${number}`))
    expect(web).toMatchObject({ state: 'identified', make: 'WhatsMiner' })
    const sha256 = createHash('sha256').update(new X509Certificate(selfSigned.cert).raw).digest('hex')
    const shown = web?.notes.filter(({ code }) => code === 'note.certificate') ?? []
    expect(shown.map(({ params }) => [params['sha256'], params['subject']])).toEqual([
      [sha256, 'O=MicroBT, CN=WhatsMiner'],
    ])
    expect(asked).toEqual(['GET /', 'GET /cgi-bin/luci'])
    for (const row of [mute, other]) expect(row?.notes.map(({ code }) => code)).toContain('note.no-tls')
    // what was said inside is kept as it was said
    const kept = keeper.entries.filter(({ kind }) => kind === 'reply.received').map(({ body }) => JSON.stringify(body))
    expect(kept.filter((body) => body.includes('WhatsMiner - LuCI'))).toHaveLength(1)
    expect(kept.filter((body) => body.includes(sha256))).toHaveLength(2)
  })
})
