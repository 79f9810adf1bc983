import { openContainer, partOf } from '../workbook/container.js'
import { columnNumber, sheetPath, unescapedXml, xmlAttribute } from '../workbook/sheet-part.js'
import type { SheetGrid } from './sheet-grid.js'

/** What a cell takes, where the sender allows only some texts (data validation). */
export type ChoicesAt = (line: number, column: number) => readonly string[] | null

interface Area {
  readonly fromLine: number
  readonly toLine: number
  readonly fromColumn: number
  readonly toColumn: number
}

/** The choices of every sheet by its name (ECMA-376, part 1, 18.3.1.32, and the form of 2010 that names other sheets). */
export async function readChoices(
  file: Uint8Array,
  sheets: readonly SheetGrid[],
): Promise<ReadonlyMap<string, ChoicesAt>> {
  const container = await openContainer()
  const parts = container.read(file, { type: 'buffer' })
  const names = definedNames(partOf(container, parts, '/xl/workbook.xml') ?? '')
  const bySheet = new Map<string, ChoicesAt>()
  for (const { name } of sheets) {
    const path = sheetPath(container, parts, name)
    const xml = path === null ? null : partOf(container, parts, path)
    if (xml === null) continue
    const rules = [
      ...xml.matchAll(/<((?:\w+:)?)dataValidation\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1dataValidation>)/g),
    ].flatMap(([, , attributes = '', inner = '']) => {
      if (xmlAttribute(` ${attributes}`, 'type') !== 'list') return []
      const formula = unescapedXml(/<(?:\w+:)?formula1>([\s\S]*?)<\/(?:\w+:)?formula1>/.exec(inner)?.[1] ?? '')
      const where = xmlAttribute(` ${attributes}`, 'sqref') ?? /<(?:\w+:)?sqref>([^<]*)</.exec(inner)?.[1] ?? ''
      const texts = textsOf(formula.replace(/<\/?(?:\w+:)?f>/g, ''), name, sheets, names)
      return texts === null ? [] : [{ areas: where.trim().split(/\s+/).flatMap(areaOf), texts }]
    })
    bySheet.set(
      name,
      (line, column) => rules.find(({ areas }) => areas.some((area) => within(area, line, column)))?.texts ?? null,
    )
  }
  return bySheet
}

function definedNames(xml: string): ReadonlyMap<string, string> {
  const tags = xml.matchAll(/<(?:\w+:)?definedName\b([^>]*)>([^<]*)</g)
  return new Map(
    [...tags].map(([, attributes = '', text = '']) => [xmlAttribute(attributes, 'name') ?? '', unescapedXml(text)]),
  )
}

/** `"是,否"`, `$A$1:$A$3`, `其他!$A$1:$A$3` or a name; null when it is counted, and so anything is taken. */
function textsOf(
  formula: string,
  own: string,
  sheets: readonly SheetGrid[],
  names: ReadonlyMap<string, string>,
): readonly string[] | null {
  const literal = /^"(.*)"$/s.exec(formula.trim())
  if (literal !== null) return (literal[1] ?? '').split(',').map((text) => text.replaceAll('""', '"').trim())
  const place = (names.get(formula.trim()) ?? formula).trim().replace(/^=/, '')
  const [, sheetName = own, cells = place] = /^'?(.+?)'?!(.+)$/.exec(place) ?? []
  const grid = sheets.find(({ name }) => name === sheetName)
  const [area] = areaOf(cells.replaceAll('$', ''))
  if (grid === undefined || area === undefined) return null
  const texts: string[] = []
  for (let line = area.fromLine; line <= Math.min(area.toLine, grid.rows.length); line++)
    for (let column = area.fromColumn; column <= area.toColumn; column++) {
      const text = grid.rows[line - 1]?.[column]?.text ?? ''
      if (text !== '') texts.push(text)
    }
  return texts.length === 0 ? null : texts
}

function areaOf(text: string): Area[] {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(text)
  if (match === null) return []
  const [, column = '', line = '', toColumn = column, toLine = line] = match
  return [
    {
      fromLine: Number(line),
      toLine: Number(toLine),
      fromColumn: columnNumber(column),
      toColumn: columnNumber(toColumn),
    },
  ]
}

function within({ fromLine, toLine, fromColumn, toColumn }: Area, line: number, column: number): boolean {
  return fromLine <= line && line <= toLine && fromColumn <= column && column <= toColumn
}
