import { type Markup, markup } from '../html/markup.js'
import { label, type PlotOptions, round, textWidth } from './picture.js'

/** A sample drawn from its lower left corner, and its word. */
export type KeyEntry = readonly [Markup, string]

export interface Key {
  readonly content: readonly Markup[]
  /** The rows' height in pixels. */
  readonly height: number
}

const rowHeight = 17

/** What the signs of a plot mean, from `x` on, in as many rows as they need; `y` is the base line of the first. */
export function keyRows(entries: readonly KeyEntry[], x: number, y: number, options: PlotOptions): Key {
  let at = x
  let row = 0
  const content = entries.map(([sample, words]) => {
    const width = 21 + textWidth(words)
    if (at > x && at + width > options.width) {
      at = x
      row++
    }
    const base = y + row * rowHeight
    const entry = markup`<g transform="translate(${round(at)} ${base})">${sample}</g>${label(at + 21, base, words, options.ink.soft)}`
    at += width + 12
    return entry
  })
  return { content, height: (row + 1) * rowHeight }
}
