import type { Verdict } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import type { Speaker } from '../say/speaker.js'

/** A verdict by word and by shape, never by colour alone: full square, half square, ring, line. */
export function verdictMark(verdict: Verdict, say: Speaker): Markup {
  return markup`<span class="verdict"><svg viewBox="0 0 12 12" aria-hidden="true">${shape(verdict)}</svg>${say(`verdict.${verdict}`)}</span>`
}

function shape(verdict: Verdict): Markup {
  switch (verdict) {
    case 'confirmed':
      return markup`<rect width="12" height="12" fill="var(--amber)"/>`
    case 'probable':
      return markup`<rect x="1" y="1" width="10" height="10" fill="none" stroke="var(--amber)" stroke-width="2"/><rect y="6" width="12" height="6" fill="var(--amber)"/>`
    case 'suspect':
      return markup`<circle cx="6" cy="6" r="4.6" fill="none" stroke="var(--amber)" stroke-width="2"/>`
    case 'related':
      return markup`<line x1="1" y1="6" x2="11" y2="6" stroke="var(--soft)" stroke-width="2"/>`
  }
}
