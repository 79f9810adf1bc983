const exifMark = Buffer.from('Exif\0\0', 'latin1')

/**
 * Finds the EXIF block (from its `Exif\0\0` mark on) in a photo: JPEG (application segment 1), PNG (chunk eXIf), WebP (chunk EXIF),
 * TIFF, and HEIC or AVIF, whose item holds the mark before a TIFF head. Undefined when there is none, or the file is damaged before it.
 */
export function exifSegment(photo: Buffer): Buffer | undefined {
  if (photo.length < 16) return undefined
  if (photo.readUInt16BE(0) === 0xffd8) return inJpeg(photo)
  if (photo.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') return inPng(photo)
  if (photo.toString('latin1', 0, 4) === 'RIFF' && photo.toString('latin1', 8, 12) === 'WEBP') return inWebp(photo)
  if (isTiffHead(photo, 0)) return marked(photo)
  if (photo.toString('latin1', 4, 8) === 'ftyp') return inHeic(photo)
  return undefined
}

function isTiffHead(bytes: Buffer, at: number): boolean {
  const head = bytes.toString('latin1', at, at + 4)
  return head === 'II*\0' || head === 'MM\0*'
}

function marked(tiff: Buffer): Buffer {
  return tiff.subarray(0, exifMark.length).equals(exifMark) ? tiff : Buffer.concat([exifMark, tiff])
}

function inJpeg(photo: Buffer): Buffer | undefined {
  let at = 2
  while (at + 4 <= photo.length && photo[at] === 0xff) {
    const marker = photo[at + 1] ?? 0
    if (marker === 0xda || marker === 0xd9) return undefined
    if (marker === 0xff) {
      at++
      continue
    }
    const length = photo.readUInt16BE(at + 2)
    const segment = photo.subarray(at + 4, at + 2 + length)
    if (marker === 0xe1 && segment.subarray(0, exifMark.length).equals(exifMark)) return segment
    at += 2 + length
  }
  return undefined
}

function inPng(photo: Buffer): Buffer | undefined {
  for (let at = 8; at + 8 <= photo.length;) {
    const length = photo.readUInt32BE(at)
    const name = photo.toString('latin1', at + 4, at + 8)
    if (name === 'eXIf') return marked(photo.subarray(at + 8, at + 8 + length))
    if (name === 'IEND') return undefined
    at += 12 + length
  }
  return undefined
}

function inWebp(photo: Buffer): Buffer | undefined {
  for (let at = 12; at + 8 <= photo.length;) {
    const length = photo.readUInt32LE(at + 4)
    if (photo.toString('latin1', at, at + 4) === 'EXIF') return marked(photo.subarray(at + 8, at + 8 + length))
    at += 8 + length + (length % 2)
  }
  return undefined
}

function inHeic(photo: Buffer): Buffer | undefined {
  for (let at = photo.indexOf(exifMark); at >= 0; at = photo.indexOf(exifMark, at + 1)) {
    if (isTiffHead(photo, at + exifMark.length)) return photo.subarray(at)
  }
  return undefined
}
