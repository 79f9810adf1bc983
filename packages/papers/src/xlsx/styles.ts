import type { Language } from '@davylamp/finding'
import type { ColumnForm } from './column-form.js'

/** The places of the formats in {@link stylesXml}. */
export const style = { title: 1, left: 2, right: 3, head: 4, end: 5, label: 6, value: 7 } as const

/** The format of the cells of a column. */
export const formStyle: Readonly<Record<ColumnForm, number>> = { text: 8, whole: 9, amount: 10, date: 11, order: 12 }

const font = (name: string, size: number, bold = false) =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`
const edge = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join('')

interface Format {
  readonly numberFormat?: number
  readonly font: number
  readonly fill?: number
  readonly border?: number
  readonly across: 'center' | 'left' | 'right'
}

function xf({ numberFormat = 49, font: fontId, fill = 0, border = 0, across }: Format): string {
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"'
  const alignment = `<alignment horizontal="${across}" vertical="center" wrapText="1"/>`
  return `<xf numFmtId="${numberFormat}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" ${applied}>${alignment}</xf>`
}

/** Faces, edges and number formats of the lists (ECMA-376, part 1, 18.8). */
export function stylesXml(language: Language): string {
  const fonts = [font('宋体', 11), font('方正小标宋简体', 18), font('仿宋_GB2312', 11), font('黑体', 11)]
  const date = language === 'zh' ? 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;' : 'yyyy\\-mm\\-dd'
  const formats = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    xf({ font: 1, across: 'center' }),
    xf({ font: 2, across: 'left' }),
    xf({ font: 2, across: 'right' }),
    xf({ font: 3, fill: 2, border: 1, across: 'center' }),
    xf({ font: 2, border: 1, across: 'center' }),
    xf({ font: 3, border: 1, across: 'left' }),
    xf({ font: 2, border: 1, across: 'left' }),
    xf({ font: 2, border: 1, across: 'left' }),
    xf({ numberFormat: 3, font: 2, border: 1, across: 'right' }),
    xf({ numberFormat: 4, font: 2, border: 1, across: 'right' }),
    xf({ numberFormat: 164, font: 2, border: 1, across: 'center' }),
    xf({ numberFormat: 1, font: 2, border: 1, across: 'center' }),
  ]
  const none = '<border><left/><right/><top/><bottom/><diagonal/></border>'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="${date}"/></numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8E8E4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2">${none}<border>${edge}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}
