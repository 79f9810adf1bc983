import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressText } from '../plan/address.js'
import { requestBytes } from './bytes.js'
import { loginHeader, parseChallenge } from './login.js'
import { allowedRequests, requestId } from './requests.js'

const ids = [...allowedRequests.keys()]

/** Verbs by which the APIs of section 3 are written to, in any of their spellings. */
const writes =
  /addpool|switchpool|enable|disable|remove|priority|quota|save|quit|restart|reboot|zero|debug|setconfig|hotplug|ascset|pgaset|asc\||failover|lockstats|privileged|set\.|_set|set_|update|passw|logon|logout|logoff|login|kill|addgroup|poolopts|curtail|find-miner|locate|blink|led|pause|resume|start|stop|upgrade|factory|reset|delete|miner_control|power_off|power_on/i

describe('allowed requests', () => {
  it('hold no write of any API', () => {
    for (const [id, { text, body }] of allowedRequests)
      expect(`${text} ${body ?? ''}`, id).not.toMatch(text.includes('factory-info') ? /reset|restore/ : writes)
  })

  it('are GET, and one read by POST that a plan must allow', () => {
    const posts = [...allowedRequests.values()].filter((request) => request.method === 'POST')
    expect(posts).toEqual([
      { transport: 'http', method: 'POST', text: '/user/userpanel', body: 'post=4', byPost: true },
    ])
  })

  it('can be named, and nothing else can', () => {
    for (const name of [
      'cgminer:restart',
      'http:/cgi-bin/reboot.cgi',
      '__proto__',
      'constructor',
      '',
      'cgminer:version ',
    ])
      expect(() => requestId(name)).toThrow(RangeError)
    fc.assert(
      fc.property(fc.string(), (name) => {
        fc.pre(!ids.some((id) => id === name))
        expect(() => requestId(name)).toThrow(RangeError)
      }),
    )
  })
})

describe('every byte string that can leave', () => {
  const address = fc.nat(0xff_ff_ff_ff).map((number) => addressText(number >>> 0))
  const anyId = fc.constantFrom(...ids)
  const port = fc.integer({ min: 1, max: 65_535 })

  it('is one of the list, with the address that it goes to', () => {
    const known = new Set(ids.map((id) => requestBytes(id, '10.0.0.1', 80).toString('latin1')))
    expect(known.size).toBe(ids.length)
    fc.assert(
      fc.property(anyId, address, port, (id, to, toPort) => {
        const sent = requestBytes(id, to, toPort).toString('latin1')
        expect(known).toContain(sent.replace(`Host: ${to}:${toPort}`, 'Host: 10.0.0.1:80'))
      }),
    )
  })

  it('stays one HTTP request whatever a machine puts into its challenge and a plan into its credential', () => {
    const http = ids.filter((id) => id.startsWith('http:'))
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('x"\r\nX: y', '\r\n\r\nGET /reboot', '\\"'),
    )
    const printable = fc.stringMatching(/^[\x20-\x21\x23-\x5b\x5d-\x7e]{1,40}$/)
    fc.assert(
      fc.property(
        fc.constantFrom(...http),
        address,
        hostile,
        hostile,
        printable,
        printable,
        (id, to, realm, nonce, username, password) => {
          const challenge = parseChallenge(`Digest realm="${realm}", nonce="${nonce}", qop="auth", opaque="${realm}"`)
          fc.pre(challenge !== null)
          if (challenge === null) return
          const credential = { id: 'a', realm, username, password, basis: 'b' }
          const path = allowedRequests.get(id)?.text ?? ''
          const header = loginHeader(challenge, credential, 'GET', path, '0123456789abcdef')
          const lines = requestBytes(id, to, 80, header).toString('latin1').split('\r\n')
          expect(lines).toHaveLength(7)
          expect(lines[0]).toBe(`GET ${path} HTTP/1.1`)
          expect(lines[4]).toMatch(/^Authorization: Digest [\x20-\x7e]+$/)
          expect(lines.slice(5)).toEqual(['', ''])
        },
      ),
    )
  })

  it('refuses what is no address and what is no login header', () => {
    const id = requestId('http:/')
    for (const to of ['example.org', '10.0.0.1\r\nX: y', '10.0.0.256', '::1', ''])
      expect(() => requestBytes(id, to, 80)).toThrow(RangeError)
    for (const header of ['Digest x\r\nX: y', 'Bearer x', ''])
      expect(() => requestBytes(id, '10.0.0.1', 80, header)).toThrow(RangeError)
  })
})

describe('the source', () => {
  const src = join(import.meta.dirname, '..')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(src, name), 'utf8') }))

  it('opens sockets in one file, writes to one in one place, and never sends a datagram', () => {
    const using = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ name }) => name)
    expect(using(/from 'node:(?:net|tls|http|https|http2)'|\bfetch\(/)).toEqual([
      'send/collect.ts',
      'send/connect.ts',
      'send/secured.ts',
    ])
    expect(using(/socket\.(?:write|end)\(/)).toEqual(['send/sender.ts'])
    expect(files.find(({ name }) => name === 'send/sender.ts')?.text.match(/socket\.write\(/g)).toHaveLength(1)
    expect(using(/from 'node:dgram'/)).toEqual(['listen/listener.ts'])
    expect(using(/\.send\(|setBroadcast/)).toEqual([])
  })
})
