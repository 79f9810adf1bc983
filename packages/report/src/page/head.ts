import { verdicts } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import type { ReportInput } from '../report-input.js'
import { scoredUnit } from '../say/scored.js'
import type { PageContext } from './context.js'

/** The sentence that comes before everything: what was found among what, and what could not be said. */
export function head(input: ReportInput, { say, clock }: PageContext): Markup {
  const made = { from: clock.dateTime(input.startedAt), to: clock.dateTime(input.finishedAt), zone: clock.zoneLabel }
  const damaged = new Set(input.problems.filter((p) => p.severity === 'damaged').map((p) => p.source)).size
  const unjudged = input.scores.filter((score) => score.status === 'not-judged').length
  return markup`<header>
<p class="brand">${lamp}<b>${say('page.brand')}</b> · ${say('page.kind')}</p>
<h1>${headline(input, say)}</h1>
${unjudged === 0 ? null : markup`<p>${say('headline.unjudged', { n: say.count(scoredUnit(input.scores), unjudged) })}</p>`}
${damaged === 0 ? null : markup`<p class="lost">${say('headline.damaged', { n: say.count('file', damaged) })}</p>`}
<p class="soft">${say(clock.zoneLabel === 'UTC' ? 'page.made-utc' : 'page.made', made)}</p>
</header>`
}

function headline(input: ReportInput, say: PageContext['say']): string {
  const { leads, sources } = input
  if (sources.length === 0) return say('headline.empty')
  const mining = leads.filter((lead) => lead.verdict !== 'related')
  const related = leads.length - mining.length
  const besides = related === 0 ? '' : `${say.language === 'zh' ? '' : ' '}${say('headline.related', { n: related })}`
  const among = amongWhat(input, say)
  if (mining.length === 0) return `${say('headline.none', { among })}${besides}`
  const found = verdicts.flatMap((verdict) => {
    const n = mining.filter((lead) => lead.verdict === verdict).length
    return n === 0 ? [] : [say('headline.verdict', { n, verdict: say(`verdict.${verdict}`) })]
  })
  const code = mining.length === 1 ? 'headline.found.one' : 'headline.found.many'
  return `${say(code, { among, n: mining.length, verdicts: say.list(found) })}${besides}`
}

function amongWhat({ sources, scores }: ReportInput, say: PageContext['say']): string {
  const flows = sources.reduce((sum, source) => sum + (source.counts['flows'] ?? 0), 0)
  const subjects = [
    ...(scores.length > 0 ? [say.count(scoredUnit(scores), scores.length)] : []),
    ...(flows > 0 ? [say.count('flow', flows)] : []),
  ]
  const files = say.count('file', sources.length)
  return subjects.length === 0 ? files : say('headline.in-files', { subjects: say.list(subjects), files })
}

/** A miner's safety lamp: hook, bonnet, gauze with its flame, base. */
const lamp = markup`<svg width="18" height="24" viewBox="0 0 18 24" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true"><path d="M9 4V1.8a1.6 1.6 0 0 1 3 0M4.5 4.8h9M5.5 5v11.5M12.5 5v11.5M3.5 17h11v5.2h-11z"/><path d="M9 9.2c1.6 1.8 2 2.8 2 3.8a2 2 0 0 1-4 0c0-1 .4-2 2-3.8z" fill="var(--amber)" stroke="none"/></svg>`
