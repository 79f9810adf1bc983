/** Text as it can stand in HTML; names come from machines. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}

/** A line of its own in small letters; nothing where there is nothing to say. */
export function small(text: string): string {
  return text === '' ? '' : `<small>${escaped(text)}</small>`
}

/** Text as it can stand between quotes in CSS: every character but letters and digits by its number. */
export function cssText(text: string): string {
  return [...text].map((c) => (/[A-Za-z0-9]/.test(c) ? c : `\\${(c.codePointAt(0) ?? 0).toString(16)} `)).join('')
}

interface TableLine {
  readonly class?: string
  /** Markup. */
  readonly cells: readonly string[]
  /** Markup that runs over the whole width below the cells. */
  readonly below?: string
}

/** A table; each cell carries its heading, which a narrow screen shows beside it. */
export function table(name: string, heads: readonly string[], lines: readonly TableLine[]): string {
  const body = lines.map(
    ({ class: kind, cells, below = '' }) =>
      `<tbody${kind === undefined ? '' : ` class="${kind}"`}><tr>${cells
        .map((cell, index) => `<td data-head="${escaped(heads[index] ?? '')}">${cell}</td>`)
        .join(
          '',
        )}</tr>${below === '' ? '' : `<tr><td class="below" colspan="${cells.length}">${below}</td></tr>`}</tbody>`,
  )
  return `<table class="${name}"><thead><tr>${heads.map((head) => `<th>${escaped(head)}</th>`).join('')}</tr></thead>${body.join('\n')}</table>`
}
