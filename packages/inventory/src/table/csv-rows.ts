/** Cells of CSV text (RFC 4180; comma, semicolon or tab, whichever the first line uses most). Empty lines are left out. */
export function csvRows(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '')
  const first = plain.slice(0, plain.search(/\r?\n|$/))
  const separator = [',', ';', '\t'].reduce((a, b) => (first.split(b).length > first.split(a).length ? b : a))
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.some((it) => it.trim() !== '')) rows.push(row)
    row = []
  }
  for (let index = 0; index < plain.length; index++) {
    const c = plain[index] ?? ''
    if (quoted) {
      if (c !== '"') cell += c
      else if (plain[index + 1] === '"') cell += plain[++index]
      else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === separator) endCell()
    else if (c === '\n') endRow()
    else if (c !== '\r') cell += c
  }
  endRow()
  return rows
}
