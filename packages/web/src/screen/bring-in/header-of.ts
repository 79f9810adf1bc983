const separators = ['\t', ';', '|', ','] as const

/** The names in the first line of a table; GB18030 where it is no UTF-8. */
export function headerOf(bytes: Uint8Array): readonly string[] {
  const [line = ''] = decoded(bytes).split(/\r?\n/)
  const separator = separators.find((sign) => line.includes(sign)) ?? ','
  const names = line.split(separator).map((name) => name.trim().replaceAll(/^"|"$/g, ''))
  return [...new Set(names.filter((name) => name !== ''))]
}

function decoded(bytes: Uint8Array): string {
  try {
    // a cut in the middle of a character is no error
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** A map as the scan reads it: one statement a line. Null where nothing is named. */
export function mapText(named: Readonly<Record<string, string>>): string | null {
  const lines = Object.entries(named).map(([column, as]) => `${as} = ${column}`)
  return lines.length === 0 ? null : `${lines.join('\n')}\n`
}
