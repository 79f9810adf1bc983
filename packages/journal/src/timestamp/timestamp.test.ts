import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digests } from '../hash/digests.js'
import { codes, inFolder, opened } from '../journal.fixture.js'
import { verify } from '../verify/verify.js'
import { decode, decodeOid, encode, encodeInteger, encodeOid } from './der.js'
import { timestampRequest } from './request.js'
import { readTimestamp } from './token.js'

const head = digests('head')
/** Debian's own; the tests that need it are skipped where it is not installed. */
const program = 'openssl'
const hasOpenssl = spawnSync(program, ['version']).status === 0

function openssl(folder: string, ...args: string[]): string {
  const result = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  if (result.status !== 0) throw new Error(result.stderr)
  return result.stdout
}

/** A time-stamping authority of the test's own. */
function makeAuthority(folder: string): void {
  writeFileSync(
    join(folder, 'tsa.cnf'),
    [
      '[req]',
      'distinguished_name = name',
      'x509_extensions = tsa',
      'prompt = no',
      '[name]',
      'CN = Test authority',
      '[tsa]',
      'extendedKeyUsage = critical,timeStamping',
      '[t]',
      'serial = serial',
      'signer_cert = cert.pem',
      'signer_key = key.pem',
      'signer_digest = sha256',
      'default_policy = 1.2.3.4.1',
      'digests = sha256',
      'certs = cert.pem',
    ].join('\n'),
  )
  writeFileSync(join(folder, 'serial'), '01\n')
  openssl(
    folder,
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'key.pem',
    '-out',
    'cert.pem',
    '-days',
    '2',
    '-config',
    'tsa.cnf',
  )
}

function stamp(folder: string, request: Buffer): string {
  writeFileSync(join(folder, 'head.tsq'), request)
  openssl(folder, 'ts', '-reply', '-queryfile', 'head.tsq', '-config', 'tsa.cnf', '-section', 't', '-out', 'head.tsr')
  return join(folder, 'head.tsr')
}

describe('DER', () => {
  it('writes numbers and identifiers as X.690 shows them', () => {
    expect(encodeInteger(0n).toString('hex')).toBe('020100')
    expect(encodeInteger(128n).toString('hex')).toBe('02020080')
    expect(encodeOid('2.16.840.1.101.3.4.2.1').toString('hex')).toBe('0609608648016503040201')
    expect(encodeOid('1.2.156.10197.1.401').toString('hex')).toBe('06082a811ccf55018311')
    expect(decodeOid(Buffer.from('2a811ccf55018311', 'hex'))).toBe('1.2.156.10197.1.401')
    expect(encode(4, Buffer.alloc(300)).subarray(0, 4).toString('hex')).toBe('0482012c')
  })

  it('reads what it wrote, and never beyond the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (content) => {
        const bytes = encode(4, content)
        expect(decode(bytes)).toEqual([{ tag: 4, content: Buffer.from(content) }])
        expect(() => decode(bytes.subarray(0, -1))).toThrow(RangeError)
      }),
    )
  })
})

describe('a time-stamp request', () => {
  it('is that of RFC 3161, byte for byte', () => {
    expect(timestampRequest(head, 'sha256', 1n).toString('hex')).toBe(
      `303c0201013031300d060960864801650304020105000420${head.sha256}0201010101ff`,
    )
  })

  it.skipIf(!hasOpenssl)('is read by OpenSSL, with either hash', () =>
    inFolder(async (folder) => {
      for (const algorithm of ['sha256', 'sm3'] as const) {
        writeFileSync(join(folder, 'head.tsq'), timestampRequest(head, algorithm))
        const text = openssl(folder, 'ts', '-query', '-in', 'head.tsq', '-text')
        expect(text).toContain(`Hash Algorithm: ${algorithm}`)
        expect(text).toContain('Certificate required: yes')
      }
      await Promise.resolve()
    }),
  )
})

describe.skipIf(!hasOpenssl)('a time stamp', () => {
  it('anchors the entry that it covers, and finds what was rewritten since', () =>
    inFolder(async (folder) => {
      makeAuthority(folder)
      const evidence = join(folder, 'evidence')
      const journal = await opened(evidence)
      await journal.append('item.typed', { item: 1 })
      await journal.anchor()
      const token = stamp(folder, readFileSync(join(evidence, 'anchors', 'head-2.tsq')))
      await journal.append('item.typed', { item: 2 })
      await journal.close()
      const result = await verify(evidence, { token })
      expect(result).toMatchObject({ verdict: 'intact', anchored: true })
      expect(result.findings.find(({ code }) => code === 'token-held')).toMatchObject({ seq: 2, params: { after: 2 } })

      openssl(folder, 'ts', '-reply', '-in', 'head.tsr', '-token_out', '-out', 'head.token')
      expect(readTimestamp(readFileSync(join(folder, 'head.token')))).toEqual(readTimestamp(readFileSync(token)))

      const other = join(folder, 'other')
      await (await opened(other)).close()
      expect(codes(await verify(other, { token }))).toEqual(['token-absent'])
    }))

  it('is told from a refusal and from what is none, however it is damaged', () =>
    inFolder(async (folder) => {
      makeAuthority(folder)
      const refused = stamp(folder, timestampRequest(head, 'sm3'))
      expect(readTimestamp(readFileSync(refused))).toEqual({ refused: 2 })
      const good = readFileSync(stamp(folder, timestampRequest(head)))
      expect(readTimestamp(good)).toMatchObject({ algorithm: 'sha256', imprint: head.sha256, policy: '1.2.3.4.1' })
      fc.assert(
        fc.property(
          fc.nat(good.length - 1),
          fc.integer({ min: 1, max: 255 }),
          fc.nat(good.length - 1),
          (at, change, cut) => {
            const damaged = Buffer.from(good)
            damaged[at] = (damaged[at] ?? 0) ^ change
            expect(() => readTimestamp(damaged)).not.toThrow()
            expect(readTimestamp(good.subarray(0, cut))).toHaveProperty('unreadable')
          },
        ),
      )
      await Promise.resolve()
    }))
})
