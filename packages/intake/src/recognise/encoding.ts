import { isUtf8 } from 'node:buffer'

/** Encodings of text as TextDecoder names them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'

/**
 * The encoding of a text by its first bytes; null when it is no text. Pure ASCII is UTF-8: what comes later decides
 * (see `encodingOf`, which also gets to know whether the whole is UTF-8).
 */
export function guessEncoding(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = zerosByParity(head)
  if (zeros.even + zeros.odd > 0) {
    const half = head.length / 2
    if (zeros.odd > half * 0.4 && zeros.even < half * 0.05) return 'utf-16le'
    if (zeros.even > half * 0.4 && zeros.odd < half * 0.05) return 'utf-16be'
    return null
  }
  if (hasControls(head)) return null
  if (isUtf8(trimCharacter(head))) return 'utf-8'
  return eightBit(head)
}

/**
 * The encoding of a text that is not all UTF-8: UTF-8 with some broken bytes, GB18030, or Windows-1252 when it can be neither.
 */
export function eightBit(sample: Uint8Array): Encoding {
  const whole = sample.subarray(0, Math.max(0, sample.length - 4))
  const utf8 = new TextDecoder('utf-8').decode(whole)
  const beyond = utf8.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  if (beyond > 0 && replaced(utf8) * 4 <= beyond) return 'utf-8'
  const text = new TextDecoder('gb18030').decode(whole)
  const chinese = text.match(/[\u4e00-\u9fff，。：（）、％℃]/g)?.length ?? 0
  return replaced(text) * 10 <= chinese ? 'gb18030' : 'windows-1252'
}

/** Characters that could not be decoded. */
function replaced(text: string): number {
  return text.split('\ufffd').length - 1
}

function zerosByParity(bytes: Uint8Array): { even: number; odd: number } {
  const count = { even: 0, odd: 0 }
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) count[i % 2 === 0 ? 'even' : 'odd']++
  return count
}

/** Control characters that no table holds; \001 (a separator), tab, line ends, form feed, escape and the end mark 0x1a may be there. */
function hasControls(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes)
    if (byte < 0x20 && byte !== 1 && !(byte >= 9 && byte <= 13) && byte !== 0x1a && byte !== 0x1b) controls++
  return controls > bytes.length / 500
}

/** Without a UTF-8 character that is cut at the end. */
function trimCharacter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) {
      end = bytes.length - back
      break
    }
  }
  return bytes.subarray(0, end)
}
