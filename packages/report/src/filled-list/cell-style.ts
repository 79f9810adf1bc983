import { type Container, type Parts, partOf } from '../workbook/container.js'
import { unescapedXml, xmlAttribute } from '../workbook/sheet-part.js'

/** What kind of value a style shows. */
export type StyleKind = 'date' | 'text' | 'other'

/** The kinds of the styles of a workbook by their number (ECMA-376, part 1, 18.8.10 and 18.8.30). */
export function styleKinds(container: Container, parts: Parts): readonly StyleKind[] {
  const xml = partOf(container, parts, '/xl/styles.xml') ?? ''
  const formats = new Map<number, string>()
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g))
    formats.set(Number(xmlAttribute(tag, 'numFmtId')), unescapedXml(xmlAttribute(tag, 'formatCode') ?? ''))
  const cells = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml)?.[1] ?? ''
  return [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([tag]) => {
    const id = Number(xmlAttribute(tag, 'numFmtId'))
    return kindOf(id, formats.get(id))
  })
}

/** Formats 14 to 22, 27 to 36, 45 to 47 and 50 to 58 are dates and times, of East Asia too. */
function kindOf(id: number, code: string | undefined): StyleKind {
  if (id === 49 || code === '@') return 'text'
  if (code === undefined)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
      ? 'date'
      : 'other'
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[ymdhs]/i.test(bare) && !/[#0?]/.test(bare.replace(/s\.0+/gi, '')) ? 'date' : 'other'
}

/** Whether days are counted from 1904 on (18.2.28). */
export function countsFrom1904(container: Container, parts: Parts): boolean {
  const properties = /<(?:\w+:)?workbookPr\b[^>]*>/.exec(partOf(container, parts, '/xl/workbook.xml') ?? '')?.[0] ?? ''
  return /\sdate1904="(?:1|true)"/.test(properties)
}

/** A local date as a spreadsheet counts days; null when it is none. */
export function daySerial(date: string, from1904: boolean): number | null {
  const ms = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(ms)) return null
  return ms / 86_400_000 + 25_569 - (from1904 ? 1462 : 0)
}
