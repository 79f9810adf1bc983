/** A header as it is compared: half-width, lower case, without spaces, signs and what stands in brackets. */
export function headerKey(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
  const bare = plain.replace(/[([{<【][^)\]}>】]*[)\]}>】]/g, '')
  return (bare === '' ? plain : bare).replace(/[\s_\-./:：'"`?*#、]/g, '')
}
