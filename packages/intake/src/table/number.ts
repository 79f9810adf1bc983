/**
 * A cell as a number in SQL; NULL when it is none. With a decimal comma points (and spaces) part thousands; when the user said
 * `--decimal point`, commas do.
 */
export function numberSql(cell: string, decimal: 'point' | 'comma' | null, type: 'FLOAT' | 'DOUBLE' = 'FLOAT'): string {
  const plain =
    decimal === 'comma'
      ? `replace(replace(replace(${cell}, '.', ''), ' ', ''), ',', '.')`
      : decimal === 'point'
        ? `replace(${cell}, ',', '')`
        : cell
  return `try_cast(${plain} AS ${type})`
}

/** The same test in TypeScript, to find the line again. */
export function isNumber(cell: string, decimal: 'point' | 'comma' | null): boolean {
  const plain =
    decimal === 'comma'
      ? cell.replaceAll('.', '').replaceAll(' ', '').replaceAll(',', '.')
      : decimal === 'point'
        ? cell.replaceAll(',', '')
        : cell
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(plain)
}

/** A ratio as transformers carry it: `150/5`, `150:5`, `30`. */
export function ratioSql(cell: string): string {
  return `CASE WHEN regexp_full_match(${cell}, '\\s*[0-9.]+\\s*[/:：]\\s*[0-9.]+\\s*')
    THEN try_cast(regexp_extract(${cell}, '([0-9.]+)\\s*[/:：]', 1) AS DOUBLE) / nullif(try_cast(regexp_extract(${cell}, '[/:：]\\s*([0-9.]+)', 1) AS DOUBLE), 0)
    ELSE try_cast(${cell} AS DOUBLE) END`
}
