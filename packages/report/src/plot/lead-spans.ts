import { type Markup, markup } from '../html/markup.js'
import { speaker } from '../say/speaker.js'
import { dateTicks, daysBetween } from './axis.js'
import { type KeyEntry, keyRows } from './key-row.js'
import { label, picture, type PlotOptions, round, textWidth } from './picture.js'

/** When one lead's mining ran, in local dates. */
export interface LeadSpan {
  readonly name: string
  /** The load's run. `earliest: null`: it ran before the record began; `end: null`: it still ran at its end. */
  readonly load: { readonly earliest: string | null; readonly latest: string; readonly end: string | null } | null
  /** First and last day on which it was seen on the network or a host. */
  readonly seen: { readonly first: string; readonly last: string } | null
}

const rowHeight = 20
const top = 4
const right = 8

/** One row a lead: since when its load ran, and when it was seen elsewhere. `first` to `last`: the days of the records. */
export function leadSpans(
  spans: readonly LeadSpan[],
  days: { readonly first: string; readonly last: string },
  options: PlotOptions,
): Markup {
  const { width, ink } = options
  const say = speaker(options.language)
  const left = Math.round(width * (width < 500 ? 0.4 : 0.3))
  const plotWidth = width - left - right
  const count = daysBetween(days.first, days.last) + 1
  const x = (day: string, after = 0) =>
    round(left + (Math.min(Math.max(daysBetween(days.first, day) + after, 0), count) / count) * plotWidth)
  const base = top + spans.length * rowHeight
  const rows = spans.map((span, index) => {
    const y = top + index * rowHeight
    return markup`${label(left - 8, y + 14, shortened(span.name, left - 12), ink.ink, 'end')}<path d="M${left} ${y + rowHeight}H${width - right}" stroke="${ink.line}"/>${loadBar(span, y, days, x, options)}${
      span.seen === null
        ? null
        : markup`<rect x="${x(span.seen.first)}" y="${y + 3}" width="${round(Math.max(x(span.seen.last, 1) - x(span.seen.first), 3))}" height="14" fill="${ink.ink}"/>`
    }`
  })
  const dates = dateTicks(days.first, count, Math.floor(plotWidth / 62)).map(({ at, label: text }) => {
    const across = left + at * plotWidth
    const anchor = across + textWidth(text) / 2 > width ? 'end' : 'middle'
    return markup`<path d="M${round(across)} ${base}v5" stroke="${ink.soft}"/>${label(across, base + 17, text, ink.soft, anchor)}`
  })
  const signs = keyRows(keyOf(spans, options), left, base + 38, options)
  return picture(
    options,
    base + 27 + signs.height,
    { title: say('spans.title'), description: say('spans.description', { n: spans.length, ...days }) },
    markup`${rows}${dates}${signs.content}`,
  )
}

function loadBar(
  { load }: LeadSpan,
  y: number,
  days: { readonly first: string; readonly last: string },
  x: (day: string, after?: number) => number,
  { ink }: PlotOptions,
): Markup | null {
  if (load === null) return null
  const from = load.earliest === null ? x(days.first) : x(load.latest)
  const to = load.end === null ? x(days.last, 1) : x(load.end, 1)
  const doubt = load.earliest === null ? null : x(load.earliest)
  return markup`${doubt === null || from - doubt < 1 ? null : markup`<rect x="${doubt}" y="${y + 6}" width="${round(from - doubt)}" height="8" fill="${ink.amber}" opacity="0.4"/>`}<rect x="${from}" y="${y + 6}" width="${round(Math.max(to - from, 2))}" height="8" fill="${ink.amber}"/>${
    load.earliest === null ? markup`<path d="M${from} ${y + 3}l-6 7l6 7z" fill="${ink.amber}"/>` : null
  }`
}

function keyOf(spans: readonly LeadSpan[], options: PlotOptions): KeyEntry[] {
  const { ink } = options
  const say = speaker(options.language)
  const entries: KeyEntry[] = []
  if (spans.some(({ load }) => load !== null))
    entries.push([markup`<rect y="-9" width="16" height="8" fill="${ink.amber}"/>`, say('spans.key.load')])
  if (spans.some(({ load }) => load !== null && load.earliest === null))
    entries.push([markup`<path d="M10 -12l-6 7l6 7z" fill="${ink.amber}"/>`, say('spans.key.before')])
  if (spans.some(({ seen }) => seen !== null))
    entries.push([markup`<rect x="6" y="-12" width="4" height="14" fill="${ink.ink}"/>`, say('spans.key.seen')])
  return entries
}

/** As much of a name as has room, with an ellipsis. */
function shortened(name: string, room: number): string {
  if (textWidth(name) <= room) return name
  let kept = ''
  for (const character of name) {
    if (textWidth(`${kept}${character}…`) > room) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
