/** `\x41`, `\101`, `\n` of `$'…'`, `printf` and `echo -e`. */
export function unescapeC(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|0?([0-7]{1,3})|([abfnrtv\\'"]))/g,
    (_, hex?: string, octal?: string, char?: string) => {
      if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16))
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff)
      return { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }[char ?? ''] ?? char ?? ''
    },
  )
}
