/**
 * Turns ROT13 back. Lists of what miners are called and take are kept so: in the clear, virus scanners take the tool that holds them
 * for a miner (Yamato-Security/hayabusa, issue 1705). To add a name: `echo NAME | tr A-Za-z N-ZA-Mn-za-m`.
 */
export function plain(text: string): string {
  return text.trim().replace(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0)
    const base = code < 97 ? 65 : 97
    return String.fromCharCode(((code - base + 13) % 26) + base)
  })
}
