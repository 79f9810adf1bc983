import type { Lead } from '@davylamp/casework'
import { type Markup, markup } from '../html/markup.js'
import { sinceOf } from '../lead/since.js'
import { whyOf } from '../lead/why.js'
import { formatRange } from '../say/quantity.js'
import { ownName } from '../say/own-name.js'
import { leadsInFull, type PageContext, rowsLimit } from './context.js'
import { senseKey, senseMarks } from './sense-marks.js'
import { verdictMark } from './verdict-mark.js'

/** The ranked leads, a row each; on a phone each row becomes a card. */
export function leadList(leads: readonly Lead[], { say, clock }: PageContext): Markup | null {
  if (leads.length === 0) return null
  const shown = leads.slice(0, rowsLimit)
  const columns = ['order', 'verdict', 'place', 'why', 'senses', 'since', 'kw', 'machines'] as const
  return markup`<section>
<h2 id="list">${say('list.heading')}</h2>
${leads.length > leadsInFull ? markup`<p class="soft">${say('list.detailed', { shown: leadsInFull })}</p>` : null}
<table class="leads"><thead><tr>${columns.map((column) => markup`<th scope="col">${say(`column.${column}`)}</th>`)}</tr></thead>
<tbody>${shown.map(
    (lead) => markup`<tr>
<td>${lead.order}</td>
<td>${verdictMark(lead.verdict, say)}</td>
<td class="place">${lead.order <= leadsInFull ? markup`<a href="#lead-${lead.order}">${ownName(lead.place, say.language)}</a>` : ownName(lead.place, say.language)}</td>
<td class="why">${whyOf(lead, say)}</td>
<td class="marks">${senseMarks(lead.senses, say)}</td>
<td class="number" data-label="${say('column.since')}">${sinceOf(lead, say, clock)}</td>
<td class="number" data-label="${say('column.kw')}">${lead.powerKw === null ? '' : formatRange(lead.powerKw)}</td>
<td class="number" data-label="${say('column.machines')}">${lead.machines === null ? '' : formatRange(lead.machines)}</td>
</tr>`,
  )}</tbody></table>
<p class="caption">${senseKey(say)}</p>
${leads.length > shown.length ? markup`<p class="soft">${say('list.capped', { shown: shown.length, n: leads.length })}</p>` : null}
</section>`
}
