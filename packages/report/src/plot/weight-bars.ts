import type { Reason } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { formatNumber } from '../say/quantity.js'
import type { Speaker } from '../say/speaker.js'

const barPercent = 46

/** Reasons as a list with a bar each: to the right for mining, to the left against it. */
export function weightBars(reasons: readonly Reason[], say: Speaker): Markup {
  const widest = Math.max(...reasons.map(({ weight }) => Math.abs(weight)), 0.01)
  return markup`<ul class="reasons">${reasons.map((reason) => {
    const share = (barPercent * Math.abs(reason.weight)) / widest
    const from = reason.weight < 0 ? 50 - share : 50
    const label = `${reason.weight > 0 ? '+' : ''}${formatNumber(reason.weight)}`
    return markup`<li><span class="bar" aria-hidden="true"><svg viewBox="0 0 100 10" preserveAspectRatio="none"><line x1="50" x2="50" y1="0" y2="10" class="axis"/><rect x="${from.toFixed(1)}" y="2" width="${share.toFixed(1)}" height="6" class="${reason.weight < 0 ? 'against' : 'for'}"/></svg></span><span class="weight">${label}</span><span>${say.of(reason)}</span></li>`
  })}</ul>`
}
