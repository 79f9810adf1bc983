import { type Markup, markup } from '../html/markup.js'
import { round } from './picture.js'

/** Steps of grey that a photocopier still tells apart. */
const steps = 8

/** The grey of a share (0 to 1) of the scale: white paper is nothing, the darkest the most. */
export function printGrey(share: number): string {
  const step = Math.round(Math.min(Math.max(share, 0), 1) * (steps - 1))
  const level = Math.round(250 - (step / (steps - 1)) * 225)
  return `#${level.toString(16).padStart(2, '0').repeat(3)}`
}

export interface Field {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * The cells of a heat map as vectors in grey, runs of one shade drawn as one: columns of 24 hours, NaN left open.
 * @param kwOf mean power of a column and an hour
 */
export function printCells(
  columns: number,
  kwOf: (column: number, hour: number) => number,
  scaleTop: number,
  field: Field,
): Markup {
  const [cellWidth, cellHeight] = [field.width / columns, field.height / 24]
  const rows = Array.from({ length: 24 }, (_, hour) => {
    const runs: Markup[] = []
    for (let column = 0; column < columns;) {
      const shade = shadeOf(kwOf(column, hour), scaleTop)
      let end = column + 1
      while (end < columns && shadeOf(kwOf(end, hour), scaleTop) === shade) end++
      const x = field.left + column * cellWidth
      if (shade !== null)
        runs.push(
          markup`<rect x="${round(x)}" y="${round(field.top + hour * cellHeight)}" width="${round((end - column) * cellWidth + 0.1)}" height="${round(cellHeight + 0.1)}" fill="${shade}"/>`,
        )
      column = end
    }
    return runs
  })
  return markup`<g shape-rendering="crispEdges">${rows}</g>`
}

function shadeOf(kw: number, scaleTop: number): string | null {
  return Number.isNaN(kw) ? null : printGrey(kw / scaleTop)
}
