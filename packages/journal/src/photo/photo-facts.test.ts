import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, opened } from '../journal.fixture.js'
import { photoFacts } from './photo-facts.js'

type Field = readonly [tag: number, type: 'ascii' | 'rational' | 'byte', value: string | readonly number[]]

/** A TIFF block (big-endian) with the given fields in its image, photo and satellite directories. */
function tiff(image: readonly Field[], photo: readonly Field[], gps: readonly Field[]): Buffer {
  const entries = (fields: readonly Field[]) => 2 + fields.length * 12 + 4
  const imageAt = 8
  const photoAt = imageAt + entries(image) + 24
  const gpsAt = photoAt + entries(photo)
  let dataAt = gpsAt + entries(gps)
  const data: Buffer[] = []
  const directory = (fields: readonly Field[], pointers: readonly [number, number][] = []): Buffer => {
    const bytes = Buffer.alloc(2 + (fields.length + pointers.length) * 12 + 4)
    bytes.writeUInt16BE(fields.length + pointers.length)
    fields.forEach(([tag, type, value], index) => {
      const content =
        typeof value === 'string'
          ? Buffer.from(`${value}\0`, 'latin1')
          : type === 'byte'
            ? Buffer.from(value)
            : rationals(value)
      const count = type === 'rational' ? value.length : content.length
      const at = 2 + index * 12
      bytes.writeUInt16BE(tag, at)
      bytes.writeUInt16BE({ byte: 1, ascii: 2, rational: 5 }[type], at + 2)
      bytes.writeUInt32BE(count, at + 4)
      if (content.length <= 4) content.copy(bytes, at + 8)
      else {
        bytes.writeUInt32BE(dataAt, at + 8)
        data.push(content)
        dataAt += content.length
      }
    })
    pointers.forEach(([tag, target], index) => {
      const at = 2 + (fields.length + index) * 12
      bytes.writeUInt16BE(tag, at)
      bytes.writeUInt16BE(4, at + 2)
      bytes.writeUInt32BE(1, at + 4)
      bytes.writeUInt32BE(target, at + 8)
    })
    return bytes
  }
  const parts = [
    Buffer.from('MM\0*\0\0\0\u0008', 'latin1'),
    directory(image, [
      [0x8769, photoAt],
      [0x8825, gpsAt],
    ]),
    directory(photo),
    directory(gps),
  ]
  return Buffer.concat([...parts, ...data])
}

function rationals(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8)
  values.forEach((value, index) => {
    bytes.writeUInt32BE(Math.round(value * 1000), index * 8)
    bytes.writeUInt32BE(1000, index * 8 + 4)
  })
  return bytes
}

const block = tiff(
  [
    [0x010f, 'ascii', 'HUAWEI'],
    [0x0110, 'ascii', 'ABC-AL00'],
  ],
  [
    [0x9003, 'ascii', '2026:11:24 16:03:11'],
    [0x9011, 'ascii', '+08:00'],
  ],
  [
    [1, 'ascii', 'N'],
    [2, 'rational', [30, 30, 0]],
    [3, 'ascii', 'E'],
    [4, 'rational', [102, 15, 36]],
    [5, 'byte', [0]],
    [6, 'rational', [1203.5]],
    [7, 'rational', [8, 3, 9]],
    [29, 'ascii', '2026:11:24'],
  ],
)

const facts = {
  takenAt: '2026-11-24T16:03:11',
  utcOffset: '+08:00',
  gpsAt: '2026-11-24T08:03:09Z',
  latitude: 30.5,
  longitude: 102.26,
  altitudeMeters: 1203.5,
  cameraMake: 'HUAWEI',
  cameraModel: 'ABC-AL00',
}

const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), block])

function jpeg(): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  const app0 = Buffer.from('ffe000040000', 'hex')
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    app0,
    Buffer.from('ffe1', 'hex'),
    length,
    exif,
    Buffer.from('ffda0002ffd9', 'hex'),
  ])
}

function png(): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(block.length)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), length, Buffer.from('eXIf'), block, Buffer.alloc(4)])
}

function heic(): Buffer {
  return Buffer.concat([
    Buffer.from('\0\0\0\u0018ftypheic', 'latin1'),
    Buffer.alloc(40),
    Buffer.from('Exif\0\0', 'latin1'),
    block,
  ])
}

describe('photoFacts', () => {
  it.each([
    ['JPEG', jpeg()],
    ['PNG', png()],
    ['HEIC', heic()],
    ['TIFF', block],
  ])('reads time, place and camera of a %s', (_, photo) => {
    expect(photoFacts(photo)).toEqual(facts)
  })

  it('says nothing of what is no photo, and stands damage', () => {
    expect(photoFacts(Buffer.from('item,make\nA-17,Bitmain\n'))).toBeUndefined()
    fc.assert(
      fc.property(
        fc.constantFrom(jpeg(), png(), heic(), block),
        fc.nat(),
        fc.nat(255),
        fc.nat(),
        (photo, at, byte, cut) => {
          const damaged = Buffer.from(photo)
          damaged[at % photo.length] = byte
          expect(() => photoFacts(damaged)).not.toThrow()
          expect(() => photoFacts(photo.subarray(0, cut % photo.length))).not.toThrow()
        },
      ),
      { numRuns: 500 },
    )
  })

  it('leaves the photo as it is', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder)
      const kept = await journal.attach(jpeg(), { name: 'IMG_0001.JPG', about: { item: 'A-17', shows: 'seal' } })
      await journal.close()
      expect(kept.photo).toEqual(facts)
      expect(readFileSync(join(folder, kept.file))).toEqual(jpeg())
    }))
})
