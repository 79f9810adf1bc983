import type { Language } from '@davylamp/finding'
import { type Content, type Markup, markup } from '../html/markup.js'
import type { Ink } from './colour.js'

/** What every plot is asked for with. */
export interface PlotOptions {
  /** In CSS pixels; words keep their size at any width. */
  readonly width: number
  readonly language: Language
  readonly ink: Ink
  /** For paper: vectors in grey alone. */
  readonly print?: true
  /** Unique in the document: prefix of the identifiers inside. */
  readonly id: string
}

/** An SVG picture with its name and what it shows in words, for those who cannot see it. */
export function picture(
  options: PlotOptions,
  height: number,
  words: { readonly title: string; readonly description: string },
  content: Content,
): Markup {
  const { id, width } = options
  return markup`<svg class="plot" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d" font-size="12"><title id="${id}-t">${words.title}</title><desc id="${id}-d">${words.description}</desc>${content}</svg>`
}

/** Hatching for what is missing; fill with `url(#<id>-gap)`. */
export function hatching({ id, ink }: PlotOptions): Markup {
  return markup`<pattern id="${id}-gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${ink.soft}" stroke-width="1.4" opacity="0.7"/></pattern>`
}

/** Text at `x`, `y` (its base line). */
export function label(
  x: number,
  y: number,
  text: string,
  colour: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Markup {
  return markup`<text x="${round(x)}" y="${round(y)}" fill="${colour}" text-anchor="${anchor}">${text}</text>`
}

/** About how wide `text` is at 12 px: wide for Chinese, narrow for Latin. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += character > '\u2e80' ? 12 : 6.7
  return width
}

/** Coordinates with one decimal keep a page small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
