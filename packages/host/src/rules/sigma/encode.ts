/** UTF-16 as bytes, each a sign of a text. */
export function wide(text: string, order: 'le' | 'be' | 'bom'): string {
  const bytes = Buffer.from(text, 'utf16le')
  if (order === 'be') bytes.swap16()
  return (order === 'bom' ? '\u00ff\u00fe' : '') + bytes.toString('latin1')
}

/** Base64 of a text of bytes, or of UTF-8 where it holds more. */
export function base64(text: string): string {
  return bytesOf(text).toString('base64')
}

/**
 * The three forms that a text takes inside base64 of a longer one, without the signs that depend on what stands beside it.
 * Source: Sigma specification 2.0, appendix modifiers, `base64offset`.
 */
export function base64Offsets(text: string): string[] {
  const bytes = bytesOf(text)
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const start = [0, 2, 3][offset] ?? 0
    const rest = (offset + bytes.length) % 3
    return encoded.slice(start, rest === 0 ? undefined : -1)
  })
}

/** What stands for a dash before an option: hyphen, slash, en dash, em dash, horizontal bar. */
const dashes = ['-', '/', '\u2013', '\u2014', '\u2015']

/** A text with its options written in each of the ways that Windows takes them. */
export function windash(text: string): string[] {
  const forms = dashes.map((dash) => text.replaceAll(/\B[-/]\b/g, () => dash))
  return [...new Set([text, ...forms])]
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, /^[\u0000-\u00ff]*$/.test(text) ? 'latin1' : 'utf8')
}
