import { writeFile } from 'node:fs/promises'

export type SmallCell = string | number | null

/** Writes a small UTF-8 CSV with a header; text is quoted where the separator, a quote or a line break is in it. */
export async function writeTable(
  path: string,
  columns: readonly string[],
  rows: readonly (readonly SmallCell[])[],
): Promise<void> {
  const lines = [columns.join(',')]
  for (const row of rows) lines.push(row.map(formatCell).join(','))
  await writeFile(path, `${lines.join('\n')}\n`)
}

function formatCell(cell: SmallCell): string {
  if (cell === null) return ''
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
