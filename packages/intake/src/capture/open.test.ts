import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { captureFormat, openCapture } from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-capture-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Seen {
  readonly timeMs: number
  readonly text: string
  readonly linkType: number
  readonly wireLength: number
  readonly bytesAtOffset: string
}

/** Reads a capture that comes in chunks of `size` bytes. */
async function read(bytes: Uint8Array, size = bytes.length || 1) {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  )
  const seen: Seen[] = []
  const capture = openCapture('memory', { kind: 'stream', chunks: () => chunks })
  const summary = await capture.read((batch) => {
    for (let i = 0; i < batch.count; i++) {
      const start = batch.start[i] ?? 0
      const length = batch.length[i] ?? 0
      const offset = batch.fileOffset[i] ?? 0
      seen.push({
        timeMs: batch.timeMs[i] ?? 0,
        text: Buffer.from(batch.buffer.subarray(start, start + length)).toString(),
        linkType: batch.linkType[i] ?? 0,
        wireLength: batch.wireLength[i] ?? 0,
        bytesAtOffset: Buffer.from(bytes.subarray(offset, offset + length)).toString(),
      })
    }
  })
  return { seen, summary }
}

function pcap(littleEndian: boolean, nanoseconds: boolean, packets: readonly string[]): Uint8Array {
  const out: Buffer[] = []
  const put = (...values: number[]) => {
    const words = Buffer.alloc(4 * values.length)
    const view = new DataView(words.buffer, words.byteOffset)
    for (const [i, value] of values.entries()) view.setUint32(4 * i, value, littleEndian)
    out.push(words)
  }
  put(nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4, littleEndian ? 0x00040002 : 0x00020004, 0, 0, 65535, 1)
  for (const [i, text] of packets.entries()) {
    put(1_600_000_000 + i, nanoseconds ? 500_000_000 : 500_000, text.length, text.length + 9)
    out.push(Buffer.from(text))
  }
  return new Uint8Array(Buffer.concat(out))
}

function block(type: number, body: Buffer): Buffer {
  const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
  const frame = Buffer.alloc(8)
  frame.writeUInt32LE(type, 0)
  frame.writeUInt32LE(padded.length + 12, 4)
  return Buffer.concat([frame, padded, frame.subarray(4)])
}

function words(...values: number[]): Buffer {
  const out = Buffer.alloc(4 * values.length)
  for (const [i, value] of values.entries()) out.writeUInt32LE(value >>> 0, 4 * i)
  return out
}

/** Two interfaces: Ethernet in microseconds, raw IP in nanoseconds (if_tsresol 9). */
function pcapng(): Uint8Array {
  const section = block(0x0a0d0d0a, Buffer.concat([words(0x1a2b3c4d, 0x00000001), words(0xffffffff, 0xffffffff)]))
  const ethernet = block(1, words(1, 65535))
  const rawIp = block(1, Buffer.concat([words(101, 65535), Buffer.from([9, 0, 1, 0, 9, 0, 0, 0, 0, 0, 0, 0])]))
  const packet = (id: number, ticks: bigint, text: string) =>
    block(
      6,
      Buffer.concat([
        words(id, Number(ticks >> 32n), Number(ticks & 0xffffffffn), text.length, text.length),
        Buffer.from(text),
      ]),
    )
  const first = packet(0, 1_600_000_000_500_000n, 'on ethernet')
  const second = packet(1, 1_600_000_001_500_000_000n, 'on raw ip')
  return new Uint8Array(Buffer.concat([section, ethernet, rawIp, first, block(0x0bad, words(1, 2)), second]))
}

describe('a pcap', () => {
  it.each([
    [true, false],
    [true, true],
    [false, false],
    [false, true],
  ])('little endian %s, nanoseconds %s', async (littleEndian, nanoseconds) => {
    const bytes = pcap(littleEndian, nanoseconds, ['one', 'twotwo', ''])
    expect(captureFormat(bytes)).toBe('pcap')
    const { seen, summary } = await read(bytes)
    expect(seen.map(({ text, wireLength }) => [text, wireLength])).toEqual([
      ['one', 12],
      ['twotwo', 15],
      ['', 9],
    ])
    expect(seen[1]?.timeMs).toBeCloseTo(1_600_000_001_500, 3)
    expect(seen.every(({ text, bytesAtOffset }) => text === bytesAtOffset)).toBe(true)
    expect(summary).toMatchObject({ packets: 3, bytes: bytes.length, problems: [] })
  })

  it('is the same from a file and from chunks of any size', async () => {
    const bytes = pcap(
      true,
      false,
      Array.from({ length: 50 }, (_, i) => 'x'.repeat(i * 7)),
    )
    const whole = await read(bytes)
    writeFileSync(join(folder, 'a.pcap'), bytes)
    const file = await openCapture('a', { kind: 'file', path: join(folder, 'a.pcap') }).read(() => undefined)
    expect(file.sha256).toBe(whole.summary.sha256)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 500 }), async (size) => {
        expect(await read(bytes, size)).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('that is cut keeps what came before and names the byte', async () => {
    const bytes = pcap(true, false, ['one', 'two'])
    const { seen, summary } = await read(bytes.subarray(0, bytes.length - 1))
    expect(seen.map(({ text }) => text)).toEqual(['one'])
    expect(summary.problems).toMatchObject([{ code: 'capture.truncated', severity: 'damaged' }])
    expect(summary.problems[0]?.offset).toBeGreaterThan(24)
  })

  it('with an absurd length allocates nothing and ends there', async () => {
    const bytes = pcap(true, false, ['one', 'two'])
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(24 + 16 + 3 + 8, 0x7fffffff, true)
    const { seen, summary } = await read(bytes)
    expect(seen).toHaveLength(1)
    expect(summary.problems).toMatchObject([{ code: 'capture.absurd-length', severity: 'damaged' }])
  })
})

it('a pcapng knows its interfaces, their clocks, and skips blocks that it does not know', async () => {
  const bytes = pcapng()
  expect(captureFormat(bytes)).toBe('pcapng')
  const { seen, summary } = await read(bytes, 13)
  expect(seen.map(({ text, linkType }) => [text, linkType])).toEqual([
    ['on ethernet', 1],
    ['on raw ip', 101],
  ])
  expect(seen[0]?.timeMs).toBeCloseTo(1_600_000_000_500, 3)
  expect(seen[1]?.timeMs).toBeCloseTo(1_600_000_001_500, 3)
  expect(seen.every(({ text, bytesAtOffset }) => text === bytesAtOffset)).toBe(true)
  expect(summary.problems).toEqual([])
})

it('any damage ends in packets and problems, never in a throw', async () => {
  const originals = [pcap(true, false, ['one', 'twotwo']), pcapng()]
  const flips = fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...originals),
      flips,
      fc.integer({ min: 1, max: 64 }),
      async (original, changes, size) => {
        const bytes = Uint8Array.from(original)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        const { seen, summary } = await read(bytes, size)
        expect(seen).toHaveLength(summary.packets)
      },
    ),
    { numRuns: 400 },
  )
})
