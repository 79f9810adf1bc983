import type { Lead } from '@davylamp/casework'
import { type Markup, markup } from '../html/markup.js'
import type { LeadSpan } from '../plot/lead-spans.js'
import { leadSpans } from '../plot/lead-spans.js'
import { ownName } from '../say/own-name.js'
import type { PageContext } from './context.js'
import { drawn } from './drawn.js'

const rowsShown = 12
/** Where a bar would say no more than the table does. */
const fewestRows = 2

/** Since when, at a glance: the first leads in time. Nothing where too few of them have dates. */
export function overview(leads: readonly Lead[], context: PageContext): Markup | null {
  const { say } = context
  const mining = leads.filter(({ verdict }) => verdict !== 'related').slice(0, rowsShown)
  const spans = mining.map((lead) => spanOf(lead, context)).filter(({ load, seen }) => load !== null || seen !== null)
  const dates = spans
    .flatMap(({ load, seen }) => [load?.earliest, load?.latest, load?.end, seen?.first, seen?.last])
    .concat(mining.flatMap((lead) => recordDays(lead, context)))
    .filter((date) => date !== null && date !== undefined)
    .toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined || first === last || spans.length < fewestRows) return null
  return markup`<section><h2>${say('spans.title')}</h2>
<p class="caption">${say('spans.caption', { n: spans.length })}</p>
${drawn('leads', 's', 800, say, (options) => leadSpans(spans, { first, last }, options))}</section>`
}

function spanOf(lead: Lead, { clock, say }: PageContext): LeadSpan {
  const { onset } = lead
  const end = lead.findings.find(({ mining }) => mining.end !== undefined)?.mining.end ?? null
  const seen = lead.findings
    .filter(({ sense, from }) => sense !== 'power' && from !== null)
    .flatMap(({ from, to }) => [from, to])
    .filter((time) => time !== null)
    .toSorted()
  const [first, last] = [seen[0], seen.at(-1)]
  return {
    name: `${lead.order}. ${ownName(lead.place, say.language)}`,
    load:
      onset === null || onset.latest === null
        ? null
        : { earliest: onset.earliest, latest: onset.latest, end: end?.latest ?? null },
    seen: first === undefined || last === undefined ? null : { first: clock.date(first), last: clock.date(last) },
  }
}

/** The days that the curves of a lead cover; a local date and one in UTC differ by a day at most. */
function recordDays(lead: Lead, { clock }: PageContext): string[] {
  return lead.findings
    .filter(({ sense, mining }) => sense === 'power' && mining.onset !== undefined)
    .flatMap(({ from, to }) => [from, to])
    .filter((time) => time !== null)
    .map((time) => clock.date(time))
}
