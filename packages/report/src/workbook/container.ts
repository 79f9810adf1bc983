/** What is used of the container that the library writes workbooks with (`CFB`); it comes without types. */
export interface Container {
  read(file: Uint8Array, options: { type: 'buffer' }): Parts
  write(parts: Parts, options: { type: 'buffer'; fileType: 'zip'; compression: boolean }): Uint8Array
  find(parts: Parts, path: string): { content: Uint8Array } | null
}
export interface Parts {
  readonly FullPaths: readonly string[]
}

/** Loaded only when a workbook is written. */
export async function openContainer(): Promise<Container> {
  const { CFB } = await import('@e965/xlsx')
  return CFB
}

/** A part as text; null when the file has none of that name. */
export function partOf(container: Container, parts: Parts, path: string): string | null {
  const part = container.find(parts, path)
  return part === null ? null : Buffer.from(part.content).toString('utf8')
}

export function editPart(container: Container, parts: Parts, path: string, change: (xml: string) => string): void {
  const part = container.find(parts, path)
  if (part === null) throw new TypeError(`the workbook has no ${path}`)
  part.content = Buffer.from(change(Buffer.from(part.content).toString('utf8')), 'utf8')
}
