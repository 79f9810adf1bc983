import type { Lead } from '@davylamp/casework'
import type { Finding } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { sentenceOf } from '../lead/sentence.js'
import { ownName } from '../say/own-name.js'
import { isReportCode } from '../texts.js'
import type { PageContext } from './context.js'
import { kindWord } from './kind-word.js'
import { nextStep } from './next-step.js'
import { panel } from './panel.js'
import { verdictMark } from './verdict-mark.js'

const panelsPerLead = 3

/** A lead on its own: the sentence, the verdict, the next step, what would change our mind, then a panel a finding. */
export function leadSection(lead: Lead, context: PageContext): Markup {
  const { say, clock } = context
  const shown = panelFindings(lead)
  const further = lead.findings.length - shown.length
  return markup`<section class="lead" aria-labelledby="lead-${lead.order}">
<h2 id="lead-${lead.order}">${heading(lead, say)}</h2>
<p>${verdictMark(lead.verdict, say)} <span class="soft">${say(`verdict.${lead.verdict}.means`)}</span></p>
${where(lead, say)}<p class="sentence">${sentenceOf(lead, say, clock)}</p>
<dl class="facts">
<dt>${say('lead.step')}</dt><dd>${say(nextStep(lead))}</dd>
<dt>${say('lead.doubt')}</dt><dd>${doubt(lead, say)}</dd>
</dl>
${shown.map((finding) => panel(finding, lead, context))}
${further > 0 ? markup`<p class="soft">${say('lead.further', { n: further })}</p>` : null}
<p class="caption top"><a href="#list">${say('page.top')}</a></p>
</section>`
}

/** The strongest of every kind of subject first, so that each sense is seen; a roll-up gives way to the flows behind it. */
function panelFindings(lead: Lead): Finding[] {
  const own = lead.findings.filter((finding) => finding.parts === undefined)
  const candidates = own.length > 0 ? own : lead.findings
  const seen = new Set<string>()
  const first = candidates.filter(({ sense, subject }) => {
    const kind = `${sense} ${subject.kind}`
    return seen.has(kind) ? false : seen.add(kind)
  })
  return [...first, ...candidates.filter((finding) => !first.includes(finding))].slice(0, panelsPerLead)
}

/** Town and kind of premises, where the tables of sites and customers say them. */
function where({ site, premises }: Lead, say: PageContext['say']): Markup | null {
  const code = `premises.${premises ?? ''}`
  const parts = [site?.town ?? null, isReportCode(code) ? say(code) : premises].filter(
    (part) => part !== null && part !== undefined,
  )
  return parts.length === 0 ? null : markup`<p class="soft">${parts.join(' · ')}</p>`
}

/** A place by its name; what is known by its identifier alone says what it is of. */
function heading({ order, place: named, site, findings }: Lead, say: PageContext['say']): string {
  const place = ownName(named, say.language)
  const kind = findings[0]?.subject.kind
  return site !== null || kind === undefined || kind === 'flow'
    ? say('lead.heading', { order, place })
    : say('lead.heading.kind', { order, place, kind: kindWord(kind, say) })
}

function doubt(lead: Lead, say: PageContext['say']): string {
  if (lead.verdict === 'related') return say('lead.doubt.related')
  for (const finding of lead.findings) {
    const open = finding.alternatives.find(({ status }) => status === 'open')
    if (open !== undefined) return say('lead.doubt.open', { alternative: say.of(open) })
  }
  const gap = lead.findings.flatMap(({ missing }) => missing).find(({ code }) => code !== 'power.load-alone')
  return gap === undefined ? say('lead.doubt.none') : say('lead.doubt.missing', { missing: say.of(gap) })
}
