import { type Container, type Parts, partOf } from './container.js'

/** Where the part of a sheet lies in the container; null when the workbook has no such sheet. */
export function sheetPath(container: Container, parts: Parts, name: string): string | null {
  const book = partOf(container, parts, '/xl/workbook.xml')
  const links = partOf(container, parts, '/xl/_rels/workbook.xml.rels')
  for (const [tag] of book?.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []) {
    if (unescapedXml(xmlAttribute(tag, 'name') ?? '') !== name) continue
    const id = /\b\w+:id="([^"]*)"/.exec(tag)?.[1]
    const link = [...(links?.matchAll(/<Relationship\s[^>]*>/g) ?? [])].find(
      ([text]) => xmlAttribute(text, 'Id') === id,
    )
    const target = xmlAttribute(link?.[0] ?? '', 'Target')
    if (target === null) return null
    return target.startsWith('/') ? target : `/xl/${target.replace(/^\.\//, '')}`
  }
  return null
}

export function xmlAttribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}

/** XML 1.0 allows no other control characters. */
export function escapedXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

export function unescapedXml(text: string): string {
  return text
    .replace(/&#(x[0-9a-f]+|\d+);/gi, (_, code: string) =>
      String.fromCodePoint(code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

export function columnNumber(name: string): number {
  let number = 0
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

/** `A`, `AB`; columns count from 0. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}
