import type { Lead } from '@davylamp/casework'
import { type Evidence, type Finding, subjectLabel } from '@davylamp/finding'
import { type Content, type Markup, markup } from '../html/markup.js'
import { pageInk } from '../plot/colour.js'
import { flowTimeline } from '../plot/flow-timeline.js'
import { heatMap } from '../plot/heat-map.js'
import { loadCurve } from '../plot/load-curve.js'
import { weightBars } from '../plot/weight-bars.js'
import { formatDates, formatHashrate, formatRange } from '../say/quantity.js'
import type { PageContext } from './context.js'

const evidenceShown = 8

/** One finding: facts, pictures, reasons, alternatives, what is missing, where to find it again. */
export function panel(finding: Finding, lead: Lead, context: PageContext): Markup {
  const { say } = context
  const key = lead.mergedBy[finding.id]
  const tied =
    lead.site === null || key === undefined
      ? null
      : say('lead.merged', { kind: keyName(key.kind, say), value: key.value })
  return markup`<h3>${say('panel.for', { sense: say(`sense.${finding.sense}`), subject: subjectLabel(finding.subject) })}</h3>
${tied === null ? null : markup`<p class="caption">${tied}</p>`}
${facts(finding, context)}
${pictures(finding, context)}
<h4>${say('panel.reasons')}</h4>
${weightBars(finding.reasons, say)}
<p class="caption">${say('weights.key')} ${say('panel.score', { score: finding.score.toFixed(3) })}</p>
<h4>${say('panel.alternatives')}</h4>
${
  finding.alternatives.length === 0
    ? markup`<p class="soft">${say('panel.no-alternatives')}</p>`
    : markup`<ul class="checks">${finding.alternatives.map((item) => markup`<li><b class="${item.status === 'open' ? 'open' : 'soft'}">${item.status === 'open' ? '○' : '✓'} ${say(`alternative.${item.status}`)}</b>${say.of(item)}</li>`)}</ul>`
}
<h4>${say('panel.missing')}</h4>
${finding.missing.length === 0 ? markup`<p class="soft">${say('panel.no-missing')}</p>` : markup`<ul>${finding.missing.map((item) => markup`<li>${say.of(item)}</li>`)}</ul>`}
${evidenceTable(finding.evidence, context)}`
}

function keyName(kind: string, say: PageContext['say']): string {
  switch (kind) {
    case 'meter':
    case 'account':
    case 'plant':
    case 'transformer':
    case 'cidr':
    case 'address':
    case 'host':
    case 'page':
    case 'flow':
    case 'feeder':
    case 'event':
    case 'machine':
      return say(`key.${kind}`)
    default:
      return kind
  }
}

function facts(finding: Finding, { say, clock }: PageContext): Markup {
  const { mining } = finding
  const rows: (readonly [string, Content])[] = []
  const add = (label: string, value: Content) => {
    if (value !== null && value !== undefined && value !== '') rows.push([label, value])
  }
  if (mining.powerKw !== undefined)
    add(say('fact.powerKw'), say('fact.powerKw.value', { range: formatRange(mining.powerKw) }))
  if (mining.machines !== undefined) add(say('fact.machines'), formatRange(mining.machines))
  if (mining.onset !== undefined) add(say('fact.onset'), onsetText(mining.onset, say))
  if (mining.end !== undefined) add(say('fact.end'), formatDates(mining.end))
  if (mining.energyKwh !== undefined)
    add(say('fact.energyKwh'), say('fact.energyKwh.value', { range: formatRange(mining.energyKwh) }))
  for (const field of ['protocol', 'coin', 'pool', 'poolAccount', 'worker', 'agent'] as const)
    add(say(`fact.${field}`), mining[field])
  if (mining.hashrateHps !== undefined) add(say('fact.hashrateHps'), formatHashrate(mining.hashrateHps))
  if (finding.from !== null && finding.to !== null && finding.sense !== 'power')
    add(say('fact.seen'), `${clock.dateTime(finding.from)} – ${clock.dateTime(finding.to)}`)
  add(
    say('fact.source'),
    finding.source === null ? say('panel.parts', { n: finding.parts?.length ?? 0 }) : finding.source,
  )
  return markup`<dl class="facts">${rows.map(([label, value]) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`
}

function onsetText(onset: NonNullable<Finding['mining']['onset']>, say: PageContext['say']): string | null {
  if (onset.earliest === null && onset.latest !== null) return say('since.before', { date: onset.latest })
  return formatDates(onset)
}

function pictures(finding: Finding, { say, clock, exhibits }: PageContext): Markup {
  const exhibit = exhibits.get(finding.id)
  if (exhibit === undefined) return markup`<p class="soft">${say('panel.no-exhibit')}</p>`
  if (exhibit.kind === 'flow')
    return markup`<h4>${say('flow.title')}</h4><div class="plots" tabindex="0">${flowTimeline(exhibit, clock, say, pageInk)}</div><p class="caption">${say('flow.caption')}</p>`
  const onset = finding.mining.onset ?? null
  return markup`<h4>${say('heat.title')}</h4><div class="plots" tabindex="0">${heatMap(exhibit, onset, say, pageInk)}</div><p class="caption">${say('heat.caption')}</p>
<h4>${say('curve.title')}</h4><div class="plots" tabindex="0">${loadCurve(exhibit, onset, finding.mining.powerKw ?? null, say, pageInk)}</div>`
}

function evidenceTable(evidence: readonly Evidence[], { say }: PageContext): Markup | null {
  if (evidence.length === 0) return null
  const shown = evidence.slice(0, evidenceShown)
  return markup`<h4>${say('panel.evidence')}</h4>
<table class="files"><thead><tr>${(['kind', 'place', 'hash'] as const).map((column) => markup`<th scope="col">${say(`evidence.${column}`)}</th>`)}</tr></thead>
<tbody>${shown.map((item) => markup`<tr><td>${say(`evidence.${item.kind}`)}</td><td>${evidencePlace(item, say)}</td><td><code>${item.sha256 ?? ''}</code></td></tr>`)}</tbody></table>
${evidence.length > shown.length ? markup`<p class="soft">${say('panel.evidence.more', { n: evidence.length - shown.length })}</p>` : null}`
}

function evidencePlace(item: Evidence, say: PageContext['say']): string {
  if (item.line !== undefined) return say('evidence.at-line', { line: item.line })
  if (item.offset === undefined) return item.source
  return item.length === undefined
    ? say('evidence.at-offset', { offset: item.offset })
    : say('evidence.at-offset-length', { offset: item.offset, length: item.length })
}
