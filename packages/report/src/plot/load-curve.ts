import type { DateRange, LoadExhibit, Range } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { formatNumber, formatRange } from '../say/quantity.js'
import type { Speaker } from '../say/speaker.js'
import { dateTicks, dayAt, daysBetween, valueTicks } from './axis.js'
import type { Ink } from './colour.js'
import { dailyMeansKw, quantile } from './daily.js'

const width = 720
const left = 34
const top = 18
const plotHeight = 140
const plotWidth = width - left - 8
const foot = 36

/** Daily mean power with the onset, the mining part as a band above what went before, peers in grey, gaps left open. */
export function loadCurve(
  exhibit: LoadExhibit,
  onset: DateRange | null,
  powerKw: Range | null,
  say: Speaker,
  ink: Ink,
): Markup {
  const { days, firstDay, peerKw } = exhibit
  const means = dailyMeansKw(exhibit)
  const peak = Math.max(quantile(means, 1), peerKw === undefined ? 0 : quantile(peerKw.high, 0.98) || 0, 0.01)
  const ticks = valueTicks(peak, 4)
  const highest = ticks.at(-1) ?? peak
  const x = (day: number) => left + (plotWidth * day) / Math.max(1, days)
  const y = (kw: number) => top + plotHeight * (1 - Math.min(Math.max(kw, 0), highest) / highest)
  const gaps = means.filter((value) => Number.isNaN(value)).length
  const onsetAt = onset?.latest ?? null
  const description = say('curve.description', {
    first: firstDay,
    last: dayAt(firstDay, days - 1),
    low: formatNumber(quantile(means, 0)),
    high: formatNumber(quantile(means, 1)),
    onset: onsetAt === null ? '' : say('plot.onset', { date: onsetAt }),
    gaps: gaps === 0 ? '' : say('plot.gaps', { n: say.count('day', gaps) }),
    peers: peerKw === undefined ? '' : say('curve.peers'),
  })
  const height = top + plotHeight + foot
  return markup`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">
<title>${say('curve.title')}</title><desc>${description}</desc>
${ticks.map((kw) => markup`<line x1="${left}" x2="${left + plotWidth}" y1="${y(kw).toFixed(1)}" y2="${y(kw).toFixed(1)}" stroke="${ink.line}" stroke-width="0.6"/><text x="${left - 5}" y="${(y(kw) + 4).toFixed(1)}" text-anchor="end" fill="${ink.soft}" font-size="11">${formatNumber(kw)}</text>`)}
${peerKw === undefined ? null : markup`<path d="${bandPath(peerKw.low, peerKw.high, x, y)}" fill="${ink.band}"/>`}
${onsetBand(exhibit, onset, x, ink, say)}
<path d="${linePath(means, x, y)}" fill="none" stroke="${ink.ink}" stroke-width="1.1"/>
${dateTicks(firstDay, days, 8).map(({ at, label }) => markup`<text x="${(left + plotWidth * at).toFixed(1)}" y="${top + plotHeight + 14}" fill="${ink.soft}" font-size="11">${label}</text>`)}
${key(powerKw, peerKw !== undefined, top + plotHeight + 30, ink, say)}
</svg>`
}

function onsetBand(
  exhibit: LoadExhibit,
  onset: DateRange | null,
  x: (day: number) => number,
  ink: Ink,
  say: Speaker,
): Markup | null {
  if (onset === null || onset.latest === null) return null
  const from = onset.earliest === null ? 0 : Math.max(0, daysBetween(exhibit.firstDay, onset.earliest))
  const to = daysBetween(exhibit.firstDay, onset.latest) + 1
  if (onset.earliest === null)
    return markup`<text x="${left + 4}" y="${top - 6}" fill="${ink.amber}" font-size="11" font-weight="600">${say('plot.onset-before')}</text>`
  const start = x(from)
  const anchor = start > width * 0.7 ? 'end' : 'start'
  return markup`<rect x="${start.toFixed(1)}" y="${top}" width="${Math.max(1.5, x(to) - start).toFixed(1)}" height="${plotHeight}" fill="${ink.amber}" opacity="0.45"/>
<text x="${start.toFixed(1)}" y="${top - 6}" text-anchor="${anchor}" fill="${ink.amber}" font-size="11" font-weight="600">${say('plot.onset-label', { date: onset.latest })}</text>`
}

function key(powerKw: Range | null, peers: boolean, y: number, ink: Ink, say: Speaker): Markup {
  const parts = [
    say('curve.key.this'),
    ...(peers ? [say('curve.key.peers')] : []),
    ...(powerKw === null ? [] : [say('curve.key.plateau', { range: formatRange(powerKw) })]),
  ]
  return markup`<text x="${left}" y="${y}" fill="${ink.soft}" font-size="11">${say('plot.kw')} · ${parts.join(' · ')}</text>`
}

function linePath(values: Float32Array, x: (day: number) => number, y: (kw: number) => number): string {
  let path = ''
  let drawing = false
  for (const [day, kw] of values.entries()) {
    const there = !Number.isNaN(kw)
    if (there) path += `${drawing ? 'L' : 'M'}${x(day + 0.5).toFixed(1)} ${y(kw).toFixed(1)}`
    drawing = there
  }
  return path
}

/** The area between two lines, broken where either is missing. */
function bandPath(
  low: Float32Array,
  high: Float32Array,
  x: (day: number) => number,
  y: (kw: number) => number,
): string {
  let path = ''
  for (let day = 0; day < low.length; day++) {
    const from = day
    while (day < low.length && !Number.isNaN(low[day] ?? NaN) && !Number.isNaN(high[day] ?? NaN)) day++
    if (day - from < 2) continue
    const upper = Array.from(
      { length: day - from },
      (_, i) => `${x(from + i + 0.5).toFixed(1)} ${y(high[from + i] ?? 0).toFixed(1)}`,
    )
    const lower = Array.from(
      { length: day - from },
      (_, i) => `${x(day - i - 0.5).toFixed(1)} ${y(low[day - 1 - i] ?? 0).toFixed(1)}`,
    )
    path += `M${upper.join('L')}L${lower.join('L')}Z`
  }
  return path
}
