let table: ReadonlyMap<string, number> | null = null

/** Two-byte part of GB18030, learnt from the platform's own decoder, which knows only the other direction. */
function pairs(): ReadonlyMap<string, number> {
  if (table !== null) return table
  const decoder = new TextDecoder('gb18030')
  const made = new Map<string, number>()
  const pair = new Uint8Array(2)
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      pair[0] = lead
      pair[1] = trail
      const character = decoder.decode(pair)
      if ([...character].length === 1 && character !== '\ufffd' && !made.has(character)) {
        made.set(character, (lead << 8) | trail)
      }
    }
  }
  table = made
  return made
}

/** Encodes text as GB18030, as State Grid front ends export it. Characters outside its two-byte part throw. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) {
      bytes.push(code)
      continue
    }
    const pair = pairs().get(character)
    if (pair === undefined) throw new RangeError(`No two-byte GB18030 code for U+${code.toString(16)}`)
    bytes.push(pair >> 8, pair & 0xff)
  }
  return Uint8Array.from(bytes)
}
