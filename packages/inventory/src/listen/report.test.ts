import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportDatagram } from './frame.js'
import { Repeats } from './repeats.js'
import { type Datagram, readReport, reportPorts } from './report.js'

const said = (port: number, text: string | Buffer, source = '10.0.0.7') =>
  readReport({ source, port, payload: Buffer.from(text) })

describe('readReport', () => {
  it('reads the forms of nine makers', () => {
    const mac = 'AA:BB:CC:00:11:22'
    expect(said(14235, '10.0.0.7,aa:bb:cc:00:11:22\0\0')).toMatchObject({ report: { address: '10.0.0.7', mac } })
    expect(said(11503, 'addr:10.0.0.7')).toMatchObject({
      report: { maker: 'IceRiver', address: '10.0.0.7', mac: null },
    })
    expect(said(8888, 'IP:10.0.0.7MAC:aa:bb:cc:00:11:22')).toMatchObject({
      report: { maker: 'WhatsMiner', address: '10.0.0.7', mac },
    })
    expect(
      said(
        1314,
        '{"ip":"10.0.0.7","mac":"aabbcc001122","model":"Goldshell-KD6","boxsn":"B1","cpbsn":["P1",null,"P3"]}',
      ),
    ).toMatchObject({
      report: { model: 'Goldshell-KD6', serial: 'B1', boardSerials: ['P1', 'P3'], mac },
    })
    const seal = deflateSync(
      '{"Status":0}, {"MAC":"aa:bb:cc:00:11:22","Type":"A2","MainBoardSN":"M1"}, {"Interface":"eth1","Active":true,"IPV4":"10.0.0.7"}',
    )
    expect(said(18650, seal)).toMatchObject({
      report: { maker: 'SealMiner', model: 'A2', serial: 'M1', address: '10.0.0.7', mac },
    })
    expect(said(9999, 'DG_IPREPORT_ONLY\0\0')).toMatchObject({ report: { maker: 'Elphapex', address: '10.0.0.7' } })
    expect(
      said(12345, '{"command":"ipreport","SerialNo":"S1","ip":"10.0.0.7","mac":"aa-bb-cc-00-11-22","model":"AT2880"}'),
    ).toMatchObject({
      report: { maker: 'Auradine', serial: 'S1', mac },
    })
    expect(
      said(54321, 'IP Addr:[10.0.0.7] \t MAC Addr:[aa:bb:cc:00:11:22]  \t Time:[2026-06-04 23:02:19]'),
    ).toMatchObject({
      report: { maker: 'iPollo', address: '10.0.0.7', mac },
    })
    expect(said(42069, 'HiveOS 10.0.0.7 rig')).toMatchObject({ report: { maker: 'HiveOS', address: '10.0.0.7' } })
  })

  it('says when a machine names another address than its datagram came from', () => {
    expect(said(14235, '10.0.0.9,aa:bb:cc:00:11:22')).toMatchObject({
      report: { notes: [{ code: 'listen.address-differs' }] },
    })
  })

  it('takes any bytes on any report port for malformed rather than failing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reportPorts), fc.uint8Array({ maxLength: 400 }), (port, bytes) => {
        expect(said(port, Buffer.from(bytes))).not.toBeNull()
      }),
    )
    expect(said(18650, deflateSync(Buffer.alloc(8_000_000)))).toHaveProperty('malformed')
    expect(said(14235, 'OK\0\0send_a\0\0')).toHaveProperty('malformed')
    expect(said(53, 'x')).toBeNull()
  })
})

describe('Repeats', () => {
  it('counts the repeats of one press once, also where the text carries a clock', () => {
    const repeats = new Repeats()
    const at = (seconds: number): Datagram => ({
      source: '10.0.0.7',
      port: 54321,
      payload: Buffer.from(`IP Addr:[10.0.0.7] Time:[2026-06-04 23:02:${seconds}]`),
    })
    expect([19, 25, 31].map((seconds) => repeats.isRepeat(at(seconds), seconds * 1000))).toEqual([false, true, true])
    expect(repeats.isRepeat(at(59), 100_000)).toBe(false)
  })
})

const folder = join(process.env['DAVYLAMP_DATA'] ?? '../shared/data', 'inventory/ipreport')
const there = existsSync(folder)
// oxlint-disable-next-line no-console -- a skipped test on real data must be heard
if (!there) console.warn(`skipped: captures of IP reports are not at ${folder}`)

/** Frames of a small little-endian pcapng file. */
function frames(name: string): Uint8Array[] {
  const file = readFileSync(join(folder, name))
  const found: Uint8Array[] = []
  for (let at = 0; at + 12 <= file.length; at += file.readUInt32LE(at + 4))
    if (file.readUInt32LE(at) === 6) found.push(file.subarray(at + 28, at + 28 + file.readUInt32LE(at + 20)))
  return found
}

describe.skipIf(!there)('captured reports', () => {
  const presses = (name: string) => {
    const repeats = new Repeats()
    const datagrams = frames(name).map((frame) => reportDatagram(frame, 1))
    return datagrams.flatMap((datagram) =>
      datagram === null || repeats.isRepeat(datagram, 0) ? [] : [readReport(datagram)],
    )
  }

  it.each([
    ['duplicates.pcapng', { address: '198.18.0.1', mac: '02:00:00:00:00:01' }],
    ['dragonball.pcapng', { address: '198.18.0.1', mac: '02:00:00:00:00:01' }],
    ['elphapex.pcapng', { maker: 'Elphapex', address: '198.18.0.1', sourceMac: '02:00:00:00:00:01' }],
    ['goldshell.pcapng', { model: 'Goldshell-DGMAX', serial: 'LP24BS450012B484E1' }],
    ['ipollo.pcapng', { maker: 'iPollo', mac: '02:00:00:00:00:01' }],
  ])('%s is one press of one machine', (name, expected) => {
    expect(presses(name)).toEqual([{ report: expect.objectContaining(expected) as unknown }])
  })

  it('keeps a malformed report apart', () => {
    expect(presses('malformed-antminer.pcapng')).toEqual([
      { malformed: expect.objectContaining({ code: 'listen.malformed' }) as unknown },
    ])
  })
})
