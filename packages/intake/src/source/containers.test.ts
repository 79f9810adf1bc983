import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture, wideHeader, wideRow } from '../fixture.js'
import { fileSource, readHead } from './source.js'
import { storedZip } from './stored-zip.fixture.js'
import { unzstd } from './zstd.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

const table = `${wideHeader}\n${wideRow('M1', '2021-05-11', 1)}\n${wideRow('M1', '2021-05-12', 2)}\n`
const pcap = Buffer.from('d4c3b2a1020004000000000000000000ffff000001000000', 'hex')

describe('containers', () => {
  it('opens what lies in ZIP and gzip within one another and shows the way', async () => {
    const inner = storedZip([['b.csv', Buffer.from(table)]])
    const path = at.file(
      'a.zip',
      storedZip([
        ['in/c.pcap.gz', gzipSync(pcap)],
        ['b.zip', inner],
      ]),
    )
    const intake = await at.take([path])
    expect(intake.problems.map(({ code }) => code)).toEqual(['intake.unit-taken-kwh'])
    expect(intake.sources.map(({ source }) => source)).toEqual([`${path}!/b.zip!/b.csv`])
    expect(intake.captures.map(({ source, format }) => [source, format])).toEqual([[`${path}!/in/c.pcap.gz`, 'pcap']])
  })

  it('never writes by the name of a member', async () => {
    const path = at.file('a.zip', storedZip([['../../../tmp/davylamp-escaped.csv', Buffer.from(table)]]))
    const intake = await at.take([path])
    expect(intake.sources.map(({ source }) => source)).toEqual([`${path}!/../../../tmp/davylamp-escaped.csv`])
    expect(() => statSync('/tmp/davylamp-escaped.csv')).toThrow('ENOENT')
  })

  it('reads names of members in GB18030', async () => {
    const name = Buffer.from([0xb6, 0xc1, 0xca, 0xfd, 0x2e, 0x63, 0x73, 0x76])
    const path = at.file('a.zip', storedZip([[name, Buffer.from(table)]]))
    expect((await at.take([path])).sources.map(({ source }) => source)).toEqual([`${path}!/读数.csv`])
  })

  it('names a ZIP that was cut and goes on', async () => {
    const whole = storedZip([['b.csv', Buffer.from(table)]])
    at.file('in/a.zip', whole.subarray(0, whole.length - 30))
    at.file('in/b.csv', table)
    const intake = await at.take([join(at.folder, 'in')])
    expect(intake.problems.map(({ code }) => code)).toContain('intake.zip-broken')
    expect(intake.sources).toHaveLength(1)
  })

  it('stops where archives lie too deep in archives', async () => {
    let nested = storedZip([['x.csv', Buffer.from(table)]])
    for (let i = 0; i < 8; i++) nested = storedZip([[`${i}.zip`, nested]])
    const intake = await at.take([at.file('deep.zip', nested)])
    expect(intake.problems.map(({ code }) => code)).toEqual(['intake.too-deep'])
  })

  it('hands over the packets before the place where a gzip capture is cut', async () => {
    const record = Buffer.alloc(16 + 600, 7)
    record.writeUInt32LE(600, 8)
    record.writeUInt32LE(600, 12)
    const noise = Array.from({ length: 400 }, (_, i) =>
      Buffer.from(record.map((byte, at) => (at < 16 ? byte : (at * i * 7919) & 255))),
    )
    const packed = gzipSync(Buffer.concat([pcap, ...noise]))
    const intake = await at.take([at.file('cut.pcap.gz', packed.subarray(0, packed.length - 2000))])
    const [capture] = intake.captures
    let packets = 0
    const summary = await capture?.read((batch) => (packets += batch.count))
    expect(packets).toBeGreaterThan(0)
    expect(summary?.problems.map(({ code }) => code)).toEqual(['intake.gzip-cut'])
  })

  it('refuses a Zstandard window that would take all memory', async () => {
    // Magic, descriptor without single segment, window descriptor of 2 TB.
    const path = at.file('a.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xf8, 0x01, 0x00, 0x00]))
    const intake = await at.take([path])
    expect(intake.problems.map(({ code }) => code)).toEqual(['intake.zstd-window'])
  })

  it('opens Zstandard', async () => {
    const plain = at.file('a.csv', table)
    let packed: Buffer
    try {
      packed = execFileSync('zstd', ['-q', '-c', plain])
    } catch {
      // A frame with one raw block, as RFC 8878 has it, where no zstd is installed.
      packed = rawFrame(readFileSync(plain))
    }
    const path = at.file('b.csv.zst', packed)
    expect(Buffer.from(await readHead(unzstd(fileSource('b', path, packed.length, true)), 1e6)).toString()).toBe(table)
    expect((await at.take([path])).sources).toHaveLength(1)
  })
})

function rawFrame(content: Buffer): Buffer {
  const header = Buffer.alloc(12)
  header.writeUInt32LE(0xfd2fb528, 0)
  header[4] = 0xa0
  header.writeUInt32LE(content.length, 5)
  header.writeUIntLE((content.length << 3) | 1, 9, 3)
  return Buffer.concat([header, content])
}
