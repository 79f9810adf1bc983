import { type Markup, markup } from '../html/markup.js'
import { pageInk } from '../plot/colour.js'
import type { PlotOptions } from '../plot/picture.js'
import type { PageContext } from './context.js'

const phoneWidth = 340

/** Widths in CSS pixels that a plot is drawn in: words keep a readable size on a desk, on paper and on a phone. */
export const widths = { whole: 800, most: 540, rest: 260 } as const

/** A plot twice, for a wide and a narrow screen, so that its words stay readable; the style sheet shows one of them. */
export function drawn(
  of: string,
  kind: string,
  width: number,
  say: PageContext['say'],
  draw: (options: PlotOptions) => Markup,
): Markup {
  return markup`<div class="wide">${draw(plotOptions(of, kind, width, say))}</div><div class="narrow">${draw(plotOptions(of, `${kind}n`, phoneWidth, say))}</div>`
}

/** `of`: what is drawn, unique in the page for one `kind` of plot. */
export function plotOptions(of: string, kind: string, width: number, say: PageContext['say']): PlotOptions {
  return { width, language: say.language, ink: pageInk, id: `${kind}-${of.replace(/[^\w]/g, '-')}` }
}
