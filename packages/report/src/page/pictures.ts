import type { Exhibit, Finding, FlowExhibit, LoadExhibit } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { dayProfile } from '../plot/day-profile.js'
import { profilesOf } from '../plot/hour-profile.js'
import { flowTimeline, isRead } from '../plot/flow-timeline.js'
import { heatMap } from '../plot/heat-map.js'
import { loadCurve } from '../plot/load-curve.js'
import { isReportCode } from '../texts.js'
import { balance } from './balance.js'
import type { PageContext } from './context.js'
import { drawn, plotOptions, widths } from './drawn.js'

/** What a finding was seen in: load of a meter, or messages of a flow. */
export function pictures(finding: Finding, context: PageContext): Markup {
  const exhibit = context.exhibits.get(finding.id)
  if (exhibit === undefined) return markup`<p class="soft">${context.say('panel.no-exhibit')}</p>`
  return drawing(exhibit, finding, context)
}

function drawing(exhibit: Exhibit, finding: Finding, context: PageContext): Markup {
  switch (exhibit.kind) {
    case 'flow':
      return messages(exhibit, context)
    case 'balance':
      return balance(exhibit, finding, context)
    case 'load':
      return load(exhibit, finding, context)
  }
}

function messages(flow: FlowExhibit, { say, clock }: PageContext): Markup {
  const { packets, packetsInAll } = flow
  const thinned =
    packetsInAll > packets.length
      ? say('flow.thinned', { shown: packets.length, n: say.count('packet', packetsInAll) })
      : ''
  return markup`<h4>${say('flow.title')}</h4><p class="caption">${say(isRead(packets) ? 'flow.caption' : 'flow.caption-unread')} ${thinned}</p>
${drawn(flow.findingId, 'f', widths.whole, say, (options) => flowTimeline({ flow, clock }, options))}`
}

function load(exhibit: LoadExhibit, { mining }: Finding, { say, holidays }: PageContext): Markup {
  const { onset, end, powerKw } = mining
  const profiles = profilesOf(exhibit, onset, end)
  const input = { load: exhibit, onset, end, powerKw, profiles, holidays }
  return markup`<h4>${say('heat.title')}</h4><p class="caption">${say('heat.caption')}</p>
${drawn(exhibit.findingId, 'h', widths.whole, say, (options) => heatMap(input, options))}
${setAside(exhibit, say)}
<div class="beside"><div class="most"><h4>${say('curve.title')}</h4>
${drawn(exhibit.findingId, 'c', widths.most, say, (options) => loadCurve(input, options))}</div>
<div class="rest"><h4>${say(profiles.before === null ? 'profile.title-whole' : 'profile.title')}</h4>
${dayProfile(profiles, plotOptions(exhibit.findingId, 'd', widths.rest, say))}</div></div>`
}

/** What was not judged by, and why: days by reason, the commonest first. */
function setAside({ setAside: days }: LoadExhibit, say: PageContext['say']): Markup | null {
  if (days.length === 0) return null
  const counts = new Map<string, number>()
  for (const { code } of days) counts.set(code, (counts.get(code) ?? 0) + 1)
  const list = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([code, count]) => {
      const text = `set-aside.${code}`
      return say('set-aside.of', { days: say.count('day', count), why: isReportCode(text) ? say(text) : code })
    })
  return markup`<p class="caption">${say('heat.set-aside', { list: say.list(list) })}</p>`
}
