import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ByteSource } from './byte-source.js'
import { openCapture } from './index.js'
import { HashAlong } from './hash-along.js'

const folder = mkdtempSync(join(tmpdir(), 'hash-along-'))
const path = join(folder, 'long.pcap')
afterAll(() => rmSync(folder, { recursive: true }))

/** A capture of some 70 MB whose packets, of all lengths up to 3 MB, lie across every border. */
function longCapture(): Buffer {
  const parts: Buffer[] = [Buffer.from('d4c3b2a1020004000000000000000000ffff000001000000', 'hex')]
  for (let total = 0, i = 0; total < 70e6; i++) {
    const length = i % 97 === 0 ? 3_000_000 : (i * 7919) % 60_000
    const record = Buffer.alloc(16 + length, i & 0xff)
    record.writeUInt32LE(i, 0)
    record.writeUInt32LE(0, 4)
    record.writeUInt32LE(length, 8)
    record.writeUInt32LE(length, 12)
    parts.push(record)
    total += record.length
  }
  return Buffer.concat(parts)
}

async function read(bytes: ByteSource) {
  const packets: string[] = []
  const summary = await openCapture('long.pcap', bytes).read((batch) => {
    for (let i = 0; i < batch.count; i++) {
      const start = batch.start[i] ?? 0
      const [first, last] = [batch.buffer[start], batch.buffer[start + (batch.length[i] ?? 0) - 1]]
      packets.push(`${batch.fileOffset[i]} ${batch.length[i]} ${batch.timeMs[i]} ${first} ${last}`)
    }
  })
  return { summary, packets }
}

describe('a long file that is hashed on a thread', () => {
  it('gives the packets and the hash that its stream gives, also when it is cut', async () => {
    const bytes = longCapture()
    for (const length of [bytes.length, bytes.length - 5]) {
      writeFileSync(path, bytes.subarray(0, length))
      const streamed = await read({ kind: 'stream', chunks: () => createReadStream(path) })
      const ahead = await read({ kind: 'file', path })
      expect(ahead.packets).toEqual(streamed.packets)
      expect(ahead.summary).toEqual(streamed.summary)
      expect(ahead.summary.problems).toHaveLength(length === bytes.length ? 0 : 1)
    }
  })

  it('has the hash of what was read of it, also where the file is longer or shorter by then', async () => {
    const bytes = longCapture().subarray(0, 3_000_000)
    writeFileSync(path, bytes)
    const whole = createHash('sha256').update(bytes).digest('hex')
    for (const expected of [bytes.length, bytes.length + 10_000, 1_000_000]) {
      const along = new HashAlong(path, expected)
      along.taken(1_048_576)
      const hash = await along.finish(Math.min(expected, bytes.length))
      const read = createHash('sha256').update(bytes.subarray(0, expected)).digest('hex')
      expect(hash).toBe(expected >= bytes.length ? whole : read)
    }
  })

  it('fails as the file does', async () => {
    const along = new HashAlong(join(folder, 'gone'), 10)
    await expect(along.finish(10)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
