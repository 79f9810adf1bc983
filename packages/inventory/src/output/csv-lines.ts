/** CSV (RFC 4180) in UTF-8 with a mark at the start, so that spreadsheets read Chinese. */
export function csvLines(lines: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** Names come from machines: text that a spreadsheet would run as a formula gets an apostrophe in front. */
function csvCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
