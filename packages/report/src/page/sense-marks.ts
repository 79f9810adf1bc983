import type { Sense } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import type { Speaker } from '../say/speaker.js'

const shown = ['power', 'network', 'host', 'page'] as const

/** Four small boxes, full where that sense speaks; the same in words for those who cannot see them. */
export function senseMarks(senses: readonly Sense[], say: Speaker): Markup {
  const marks = senses.includes('inventory') ? ([...shown, 'inventory'] as const) : shown
  return markup`<span class="senses"><span aria-hidden="true">${marks.map(
    (sense) => markup`<i class="${senses.includes(sense) ? 'on' : 'off'}">${say(`sense.${sense}.mark`)}</i>`,
  )}</span><span class="hidden">${senseWords(senses, say)}</span></span>`
}

/** What the boxes stand for. */
export function senseKey(say: Speaker): string {
  return shown.map((sense) => `${say(`sense.${sense}.mark`)} ${say(`sense.${sense}`)}`).join(' · ')
}

function senseWords(senses: readonly Sense[], say: Speaker): string {
  return say.list(senses.map((sense) => say(`sense.${sense}`)))
}
