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
      return markup`<path d="M0 0h12v12h-12z" fill="var(--amber)"/>`
    case 'probable':
      return markup`<path d="M1 1h10v10h-10z" fill="none" stroke="var(--amber)" stroke-width="2"/><path d="M0 0v12h12z" fill="var(--amber)"/>`
    case 'suspect':
      return markup`<circle cx="6" cy="6" r="4.8" fill="none" stroke="var(--amber)" stroke-width="2"/>`
    case 'related':
      return markup`<path d="M0 6h12" stroke="var(--soft)" stroke-width="2.4"/>`
  }
}
