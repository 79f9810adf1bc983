import type { BalanceExhibit, DateRange, Finding, LoadExhibit } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { dayAt } from '../plot/axis.js'
import { balanceFlows } from '../plot/balance-flows.js'
import { dayProfile } from '../plot/day-profile.js'
import { heatMap } from '../plot/heat-map.js'
import { profilesOf } from '../plot/hour-profile.js'
import { loadCurve } from '../plot/load-curve.js'
import type { PageContext } from './context.js'
import { drawn, plotOptions, widths } from './drawn.js'

/** Where the power went, what is left of it by the day and by the hour, and an ordinary day of that. */
export function balance(exhibit: BalanceExhibit, { mining }: Finding, { say, holidays }: PageContext): Markup {
  const { findingId, rest } = exhibit
  const { powerKw, onset = windowStart(exhibit), end = windowEnd(exhibit) } = mining
  const load = restAsLoad(exhibit)
  const profiles = profilesOf(load, onset, end)
  const title = say(`balance.rest.${rest.of}`)
  const gap = rest.of === 'import' ? say('balance.generating') : undefined
  const words = { title, line: title, band: say('balance.neighbours') }
  const input = { load, onset, end, powerKw, profiles, usualKw: rest.usualKw, words, title, gap, holidays }
  return markup`<h4>${say('balance.title')}</h4><p class="caption">${say(`balance.caption.${rest.of}`)}</p>
${drawn(findingId, 'b', widths.whole, say, (options) => balanceFlows(exhibit, options))}
<div class="beside"><div class="most"><h4>${say('balance.rest-by-day', { rest: title })}</h4>
${drawn(findingId, 'c', widths.most, say, (options) => loadCurve(input, options))}</div>
<div class="rest"><h4>${say(profiles.before === null ? 'profile.title-whole' : 'profile.title')}</h4>
${dayProfile(profiles, plotOptions(findingId, 'd', widths.rest, say))}</div></div>
<h4>${say('balance.rest-by-hour', { rest: title })}</h4><p class="caption">${say('balance.heat-caption')}</p>
${drawn(findingId, 'h', widths.whole, say, (options) => heatMap(input, options))}`
}

/** The plots of a load draw any curve by the hour. */
function restAsLoad({ findingId, firstDay, days, rest }: BalanceExhibit): LoadExhibit {
  const { hourlyKw, neighbourKw } = rest
  return {
    kind: 'load',
    findingId,
    firstDay,
    days,
    hourlyKw,
    ...(neighbourKw === undefined ? {} : { peerKw: neighbourKw }),
    setAside: [],
  }
}

/** Where nothing is estimated, since it is not mining, the window itself tells when it was. */
function windowStart({ firstDay, rest }: BalanceExhibit): DateRange | undefined {
  if (rest.window.from === 0) return undefined
  const day = dayAt(firstDay, rest.window.from)
  return { earliest: day, latest: day }
}

function windowEnd({ firstDay, days, rest }: BalanceExhibit): DateRange | undefined {
  if (rest.window.to >= days) return undefined
  const day = dayAt(firstDay, rest.window.to)
  return { earliest: day, latest: day }
}
