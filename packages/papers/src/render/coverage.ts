/**
 * Which characters a font has glyphs for, read from its table `cmap` (OpenType 1.9, subtable formats 4 and 12). A font that cannot be
 * read covers nothing.
 */
export function coverageOf(font: Buffer): Coverage {
  const ranges: (readonly [number, number])[] = []
  for (const start of fontStarts(font)) ranges.push(...rangesAt(font, start))
  return { has: (character) => ranges.some(([first, last]) => character >= first && character <= last) }
}

export interface Coverage {
  /** By code point. */
  has(character: number): boolean
}

/** Where the fonts of a file begin: several in a collection. */
function fontStarts(file: Buffer): number[] {
  if (file.length < 12) return []
  if (file.toString('latin1', 0, 4) !== 'ttcf') return [0]
  return Array.from({ length: file.readUInt32BE(8) }, (_, index) => file.readUInt32BE(12 + 4 * index))
}

function rangesAt(font: Buffer, start: number): (readonly [number, number])[] {
  const tables = font.readUInt16BE(start + 4)
  for (let table = 0; table < tables; table++) {
    const at = start + 12 + 16 * table
    if (font.toString('latin1', at, at + 4) === 'cmap') return rangesOfCmap(font, font.readUInt32BE(at + 8))
  }
  return []
}

function rangesOfCmap(font: Buffer, cmap: number): (readonly [number, number])[] {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * index)
    return { at, format: font.readUInt16BE(at) }
  })
  const full = subtables.find(({ format }) => format === 12)
  if (full !== undefined) return rangesOfFormat12(font, full.at)
  const basic = subtables.find(({ format }) => format === 4)
  return basic === undefined ? [] : rangesOfFormat4(font, basic.at)
}

function rangesOfFormat12(font: Buffer, at: number): (readonly [number, number])[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, group) => {
    const row = at + 16 + 12 * group
    return [font.readUInt32BE(row), font.readUInt32BE(row + 4)] as const
  })
}

function rangesOfFormat4(font: Buffer, at: number): (readonly [number, number])[] {
  const doubled = font.readUInt16BE(at + 6)
  const ranges = Array.from({ length: doubled / 2 }, (_, segment) => {
    const last = font.readUInt16BE(at + 14 + 2 * segment)
    return [font.readUInt16BE(at + 16 + doubled + 2 * segment), last] as const
  })
  return ranges.filter(([first]) => first !== 0xffff)
}
