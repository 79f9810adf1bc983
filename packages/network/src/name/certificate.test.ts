import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCertificate } from './certificate.js'
import { certificateOf, serverFlight } from './certificate.fixture.js'
import { readServerFlight } from './server-flight.js'

describe('a certificate', () => {
  it('tells its hosts, the common name where it is one, and whether it is signed by itself', () => {
    expect(readCertificate(certificateOf('Some CA', 'pool.example', ['*.Pool.example', 'xmr.pool.example']))).toEqual({
      names: ['*.pool.example', 'xmr.pool.example', 'pool.example'],
      selfSigned: false,
    })
    expect(readCertificate(certificateOf('My relay', 'My relay', []))).toEqual({ names: [], selfSigned: true })
  })

  it('that is cut, or noise, is none, and never throws', () => {
    const whole = certificateOf('a', 'pool.example', ['b.example'])
    for (let length = 0; length < whole.length; length++) expect(readCertificate(whole.subarray(0, length))).toBeNull()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const damaged = Uint8Array.from(whole)
        damaged[at] = byte
        readCertificate(damaged)
      }),
    )
  })
})

describe('the flight of a server', () => {
  const certificate = certificateOf('a', 'pool.example', ['b.example'])

  it('gives the certificate once it is there, however it is cut into records', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (recordBytes) => {
        const flight = serverFlight(certificate, '1.2', recordBytes)
        expect(readServerFlight(flight)).toEqual({ names: ['b.example', 'pool.example'], selfSigned: false })
        const said = Array.from({ length: flight.length }, (_, i) => readServerFlight(flight.subarray(0, i)))
        const whole = said.findIndex((part) => part !== 'more')
        expect(said.slice(0, whole).every((part) => part === 'more')).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('gives none under TLS 1.3, or where something else comes', () => {
    expect(readServerFlight(serverFlight(certificate, '1.3', 1000))).toBeNull()
    expect(readServerFlight(Uint8Array.of(0x16, 3, 3, 0, 1, 14, 0x14, 3, 3, 0, 1, 1))).toBeNull()
    expect(readServerFlight(Uint8Array.of(0x17, 3, 3, 0, 1, 2))).toBeNull()
  })
})
