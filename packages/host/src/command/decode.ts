import { gunzipSync, inflateRawSync } from 'node:zlib'
import { unescapeC } from './escapes.js'

/** No layer of a command is longer than this once decoded. */
export const layerBytesMax = 512 * 1024

const base64Word = /^[A-Za-z0-9+/_-]{6,}={0,2}$/

/** The text in a word of base64, unpacked when it is gzip; null when it is none, or holds no text. */
export function base64Text(word: string): string | null {
  const packed = word.replaceAll(/\s+/g, '')
  if (packed.length > layerBytesMax || !base64Word.test(packed)) return null
  return textOf(Buffer.from(packed, 'base64'))
}

/** The text in a word of hexadecimal digits, `\x` before each or not. */
export function hexText(word: string): string | null {
  const digits = word.replaceAll(/\\x|0x|[\s,:]/g, '')
  if (digits.length < 8 || digits.length % 2 !== 0 || digits.length > layerBytesMax || !/^[0-9a-fA-F]+$/.test(digits))
    return null
  return textOf(Buffer.from(digits, 'hex'))
}

/** The text that `powershell -EncodedCommand` is given: UTF-16, little-endian (about_PowerShell_exe). */
export function encodedCommandText(word: string): string | null {
  if (word.length > layerBytesMax || !base64Word.test(word)) return null
  const bytes = Buffer.from(word, 'base64')
  const text = bytes.toString('utf16le')
  return isReadable(text) ? text : textOf(bytes)
}

/** What `echo -e` or `printf` makes of a text with escapes; null without any. */
export function escapedText(text: string): string | null {
  return /\\(?:x[0-9a-fA-F]|0?[0-7]{2})/.test(text) ? unescapeC(text) : null
}

function textOf(bytes: Buffer): string | null {
  const unpacked = unpack(bytes)
  if (unpacked === null) return null
  const text = unpacked.toString('utf8')
  if (isReadable(text)) return text
  const wide = unpacked.toString('utf16le')
  return isReadable(wide) ? wide : null
}

/** RFC 1952 begins with 1f 8b. What does not unpack within the bound is no layer. */
function unpack(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: layerBytesMax })
  } catch (error) {
    if (isOfZlib(error)) return null
    throw error
  }
}

/** The text of a raw deflate stream, as `IO.Compression.DeflateStream` reads it. */
export function deflatedText(word: string): string | null {
  if (word.length > layerBytesMax || !base64Word.test(word)) return null
  try {
    const text = inflateRawSync(Buffer.from(word, 'base64'), { maxOutputLength: layerBytesMax }).toString('utf8')
    return isReadable(text) ? text : null
  } catch (error) {
    if (isOfZlib(error)) return null
    throw error
  }
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code))
}

/** Mostly printable, so that chance does not pass for a message. */
function isReadable(text: string): boolean {
  if (text.length < 4) return false
  let odd = 0
  const looked = Math.min(text.length, 2_000)
  for (let i = 0; i < looked; i++) {
    const code = text.charCodeAt(i)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd || (code > 126 && code < 160)) odd++
    // letters of scripts that base64 of anything else falls into when it is read as UTF-16
    else if (
      code > 0x24f &&
      !(code >= 0x4e00 && code <= 0x9fff) &&
      !(code >= 0x3000 && code <= 0x303f) &&
      !(code >= 0xff00)
    )
      odd++
  }
  return odd * 20 <= looked
}
