import type { Lead } from '@davylamp/casework'
import { type Evidence, type Finding, subjectLabel } from '@davylamp/finding'
import { type Content, type Markup, markup } from '../html/markup.js'
import { onsetText } from '../say/onset.js'
import { formatCount, formatDates, formatHashrate, formatRange } from '../say/quantity.js'
import type { PageContext } from './context.js'
import { co2Label, co2Text, energyText, harm, surchargeLabel, surchargeText } from './harm.js'
import { kindWord } from './kind-word.js'
import { pictures } from './pictures.js'
import { terms } from './terms.js'

const evidenceShown = 8

/** One finding: facts, pictures, reasons, alternatives, what is missing, where to find it again. */
export function panel(finding: Finding, lead: Lead, context: PageContext): Markup {
  const { say } = context
  const key = lead.mergedBy[finding.id]
  const tied =
    lead.site === null || key === undefined
      ? null
      : say('lead.merged', { kind: kindWord(key.kind, say), value: key.value })
  return markup`<div class="finding"><h3>${say('panel.for', { sense: say(`sense.${finding.sense}`), kind: kindWord(finding.subject.kind, say), subject: subjectLabel(finding.subject) })}</h3>
${tied === null ? null : markup`<p class="caption">${tied}</p>`}
${facts(finding, context)}
${pictures(finding, context)}
<h4>${say('panel.reasons')}</h4>
${terms(finding, say)}
<h4>${say('panel.alternatives')}</h4>
${alternatives(finding, say)}
<h4>${say('panel.missing')}</h4>
${finding.missing.length === 0 ? markup`<p class="soft">${say('panel.no-missing')}</p>` : markup`<ul class="gaps">${finding.missing.map((item) => markup`<li>${say.of(item)}</li>`)}</ul>`}
${harm(finding.mining, say)}
${evidenceTable(finding, context)}</div>`
}

/** Open ones first and in full; what was ruled out stays readable, in smaller words. */
function alternatives({ alternatives: tested }: Finding, say: PageContext['say']): Markup {
  if (tested.length === 0) return markup`<p class="soft">${say('panel.no-alternatives')}</p>`
  const ordered = (['open', 'ruled-out'] as const).flatMap((status) => tested.filter((item) => item.status === status))
  return markup`<ul class="checks">${ordered.map(
    (item) =>
      markup`<li class="${item.status}"><span>${item.status === 'open' ? '○' : '✓'} ${say(`alternative.${item.status}`)}</span><span>${say.of(item)}</span></li>`,
  )}</ul>`
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
  if (mining.energyKwh !== undefined) add(say('fact.energyKwh'), energyText(mining.energyKwh, say))
  if (mining.co2Kg !== undefined) add(co2Label(mining.co2Kg, say), co2Text(mining.co2Kg, say))
  if (mining.surchargeCny !== undefined)
    add(surchargeLabel(mining.surchargeCny, say), surchargeText(mining.surchargeCny, say))
  for (const field of ['protocol', 'coin', 'pool', 'poolAccount', 'worker', 'agent'] as const)
    add(say(`fact.${field}`), mining[field])
  if (mining.hashrateHps !== undefined) add(say('fact.hashrateHps'), formatHashrate(mining.hashrateHps))
  if (finding.from !== null && finding.to !== null && finding.sense !== 'power')
    add(say('fact.seen'), `${clock.dateTime(finding.from)} – ${clock.dateTime(finding.to)}`)
  add(
    say('fact.source'),
    finding.source === null ? say('panel.parts', { n: finding.parts?.length ?? 0 }) : finding.source,
  )
  return markup`<dl class="facts short">${rows.map(([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
}

function evidenceTable(finding: Finding, { say }: PageContext): Markup | null {
  const { evidence } = finding
  if (evidence.length === 0) return null
  const shown = evidence.slice(0, evidenceShown)
  return markup`<h4>${say('panel.evidence')}</h4>
<table class="files proofs"><thead><tr>${(['kind', 'place', 'hash'] as const).map((column) => markup`<th scope="col">${say(`evidence.${column}`)}</th>`)}</tr></thead>
<tbody>${shown.map((item) => markup`<tr><td>${say(`evidence.${item.kind}`)}</td><td>${evidencePlace(item, finding.source, say)}</td><td><code>${item.sha256 ?? ''}</code></td></tr>`)}</tbody></table>
${evidence.length > shown.length ? markup`<p class="soft">${say('panel.evidence.more', { n: evidence.length - shown.length })}</p>` : null}`
}

/** Where in its file; the file is named where it is not the finding's own. */
function evidencePlace(item: Evidence, ownSource: string | null, say: PageContext['say']): string {
  const place = placeInFile(item, say)
  if (place === null) return item.source
  return item.source === ownSource ? place : `${item.source}: ${place}`
}

function placeInFile({ line, offset, length }: Evidence, say: PageContext['say']): string | null {
  if (line !== undefined) return say('evidence.at-line', { line })
  if (offset === undefined) return null
  const at = formatCount(offset)
  return length === undefined
    ? say('evidence.at-offset', { offset: at })
    : say('evidence.at-offset-length', { offset: at, length })
}
