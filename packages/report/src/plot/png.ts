import { crc32, deflateSync } from 'node:zlib'

/** A picture of at most 256 colours. */
export interface IndexedImage {
  readonly width: number
  readonly height: number
  /** One index into `palette` a pixel, row by row. */
  readonly pixels: Uint8Array
  readonly palette: readonly (readonly [number, number, number])[]
  /** Index of the palette that is see-through. */
  readonly clear?: number
}

/** PNG as in ISO/IEC 15948: 8 bits, colour type 3, one IDAT chunk. */
export function encodePng(image: IndexedImage): Uint8Array {
  const { width, height } = image
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 3, 0, 0, 0], 8)
  const lines = new Uint8Array((width + 1) * height)
  for (let row = 0; row < height; row++)
    lines.set(image.pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const chunks = [chunk('IHDR', header), chunk('PLTE', Uint8Array.from(image.palette.flat()))]
  if (image.clear !== undefined) chunks.push(chunk('tRNS', transparency(image.clear)))
  chunks.push(chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', new Uint8Array()))
  return Buffer.concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...chunks])
}

export function pngDataUri(image: IndexedImage): string {
  return `data:image/png;base64,${Buffer.from(encodePng(image)).toString('base64')}`
}

function transparency(clear: number): Uint8Array {
  const alphas = new Uint8Array(clear + 1).fill(255)
  alphas[clear] = 0
  return alphas
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = Buffer.alloc(data.length + 12)
  out.writeUInt32BE(data.length, 0)
  out.write(type, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8)
  return out
}
