/** A record of a table, and the line that it begins on. */
export interface TextRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Cells of one line, quotes as in RFC 4180. A tab, a semicolon or a bar separate as a comma does. */
export function cellsOf(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator)
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const character = line[i] ?? ''
    if (quoted) {
      if (character !== '"') cell += character
      else if (line[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (character === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (character === separator) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  cells.push(cell)
  return cells
}

/** Whether a line ends within quotes, so that its record goes on in the next. */
export function isOpen(line: string): boolean {
  return (line.split('"').length - 1) % 2 === 1
}

/** The separator by which the most lines have the same number of cells, at least two. */
export function separatorOf(lines: readonly string[]): string | null {
  let best: { separator: string; score: number } | null = null
  for (const separator of [',', '\t', ';', '|', '，']) {
    const counts = new Map<number, number>()
    for (const line of lines) {
      const cells = cellsOf(line, separator).length
      if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1)
    }
    for (const [cells, count] of counts) {
      const score = count * Math.min(cells, 50)
      if (best === null || score > best.score) best = { separator, score }
    }
  }
  return best?.separator ?? null
}
