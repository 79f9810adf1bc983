import { type Finding, problemPlace, type Problem, type Score, verdicts } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import type { ReportInput } from '../report-input.js'
import { scoredUnit } from '../say/scored.js'
import { formatBytes, formatCount } from '../say/quantity.js'
import { isCountedUnit } from '../say/speaker.js'
import { isReportCode } from '../texts.js'
import type { PageContext } from './context.js'
import { verdictMark } from './verdict-mark.js'

const rowsShown = 400

/** What was scanned and what could not be read, who was judged, what a verdict means, what judged. */
export function foot(input: ReportInput, context: PageContext): Markup {
  const { say } = context
  return markup`<footer>
${scanned(input, context)}
${problems(input.problems, context)}
${judged(input, context)}
<h2>${say('foot.verdicts')}</h2>
<ul class="verdicts">${verdicts.map((verdict) => markup`<li>${verdictMark(verdict, say)}${say('foot.verdicts.is')}${say(`verdict.${verdict}.means`)}</li>`)}</ul>
<p>${say('foot.verdicts.limits')}</p>
<h2>${say('foot.detectors')}</h2>
<p>${say('foot.program', { version: input.version })}${detectors(
    input.leads.flatMap(({ findings }) => findings),
    say,
  )}</p>
</footer>`
}

function scanned({ sources }: ReportInput, { say }: PageContext): Markup {
  const shown = sources.slice(0, rowsShown)
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0)
  return markup`<h2>${say('foot.scanned')}</h2>
<p>${sources.length === 0 ? say('foot.scanned.none') : say('foot.scanned.sum', { files: say.count('file', sources.length), bytes: formatBytes(bytes) })}</p>
${
  sources.length === 0
    ? null
    : markup`<table class="files"><thead><tr>${(['source', 'recognised', 'size', 'holds'] as const).map((column) => markup`<th scope="col">${say(`foot.${column}`)}</th>`)}</tr></thead>
<tbody>${shown.map(
        (source) =>
          markup`<tr><td>${source.source}</td><td>${recognisedText(source.recognisedAs, say)}</td><td class="number">${formatBytes(source.bytes)}</td><td>${Object.entries(
            source.counts,
          )
            .map(([unit, count]) => countText(unit, count, say))
            .join(', ')}</td></tr>`,
      )}</tbody></table>`
}
${sources.length > shown.length ? markup`<p class="soft">${say('foot.scanned.more', { n: sources.length - shown.length })}</p>` : null}`
}

/** `csv:readings` as people say it, `meter readings (csv)`; what has no words here, a kind of capture or log, stands for itself. */
function recognisedText(recognisedAs: string, say: PageContext['say']): string {
  const [format = '', what = ''] = recognisedAs.split(':')
  const code = `recognised.${what}`
  return isReportCode(code) ? say('foot.recognised.as', { what: say(code), format }) : recognisedAs
}

/** Counts are named by plain words (`meters`, `packets`); one that the texts know is said in the reader's language. */
function countText(unit: string, count: number, say: PageContext['say']): string {
  const singular = unit.replace(/s$/, '')
  return isCountedUnit(singular) ? say.count(singular, count) : `${count} ${unit}`
}

function problems(all: readonly Problem[], { say }: PageContext): Markup {
  const order = ['damaged', 'skipped', 'note'] as const
  const sorted = order.flatMap((severity) => all.filter((problem) => problem.severity === severity))
  const shown = sorted.slice(0, rowsShown)
  return markup`<h2>${say('foot.problems')}</h2>
${
  sorted.length === 0
    ? markup`<p>${say('foot.problems.none')}</p>`
    : markup`<table class="files"><tbody>${shown.map((problem) => markup`<tr><td class="${problem.severity === 'damaged' ? 'lost' : 'soft'}">${say(problem.code === 'intake.absent' ? 'problem.absent' : `problem.${problem.severity}`)}</td><td>${problemPlace(problem)}</td><td>${say.of(problem)}</td></tr>`)}</tbody></table>`
}
${sorted.length > shown.length ? markup`<p class="soft">${say('foot.problems.more', { n: sorted.length - shown.length })}</p>` : null}`
}

function judged({ scores }: ReportInput, { say }: PageContext): Markup {
  const not = scores.filter((score) => score.status === 'not-judged')
  const unit = scoredUnit(scores)
  return markup`<h2>${say('foot.judged')}</h2>
<p>${scores.length === 0 ? say('foot.judged.none') : say('foot.judged.sum', { judged: say.count(unit, scores.length - not.length), not: say.count(unit, not.length) })}</p>
${not.length === 0 ? null : markup`<ul class="gaps">${reasonsOf(not, say).map((line) => markup`<li>${line}</li>`)}</ul><p>${say('foot.judged.note')}</p>`}`
}

/** Why subjects were not judged, the commonest reason first; a code that has no words here stands for itself. */
function reasonsOf(not: readonly Score[], say: PageContext['say']): string[] {
  const counts = new Map<string, number>()
  for (const { reason } of not) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([reason, count]) => {
      const code = `not-judged.${reason}`
      return say('foot.judged.reason', { n: formatCount(count), reason: isReportCode(code) ? say(code) : reason })
    })
}

function detectors(findings: readonly Finding[], say: PageContext['say']): string {
  const named = new Set(
    findings.map(({ detector }) => {
      const line = say('foot.detectors.line', { name: detector.name, version: detector.version })
      return detector.rules === undefined
        ? line
        : `${line} (${say('foot.detectors.rules', { rules: detector.rules.slice(0, 19) })})`
    }),
  )
  return [...named].map((line) => ` · ${line}`).join('')
}
