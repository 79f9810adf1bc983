import type { DateRange, LoadExhibit, Range } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { formatDates, formatNumber, formatRange } from '../say/quantity.js'
import { type Speaker, speaker } from '../say/speaker.js'
import { dateTicks, dayAt, valueTicks } from './axis.js'
import { hoursADay, type Profiles } from './hour-profile.js'
import { band, line, type Scale } from './day-line.js'
import { type Key, type KeyEntry, keyRows } from './key-row.js'
import { beganBefore, dailyMeans, dayBins, dayIndices, gapsOf, quantile } from './load-series.js'
import { hatching, label, picture, type PlotOptions, round, textWidth } from './picture.js'

export interface LoadCurveInput {
  readonly load: LoadExhibit
  readonly onset?: DateRange | undefined
  readonly end?: DateRange | undefined
  /** Of the part that looks like mining; drawn on top of what the meter drew before. */
  readonly powerKw?: Range | undefined
  readonly profiles: Profiles
  /** What the curve usually was outside of the time in question, kW; drawn as two dotted lines. */
  readonly usualKw?: Range | undefined
  /** What is drawn, where it is not the load of a meter beside its peers. */
  readonly words?: CurveWords
}

export interface CurveWords {
  readonly title: string
  /** In the key: the line, and the band beside it. */
  readonly line: string
  readonly band: string
}

const left = 34
const right = 6
const top = 24

/** Daily mean power over the whole record, peers as a grey band, the mining part's range shaded from its onset. */
export function loadCurve(input: LoadCurveInput, options: PlotOptions): Markup {
  const { load } = input
  const { width, ink } = options
  const say = speaker(options.language)
  const plotWidth = width - left - right
  const plotHeight = width < 500 ? 130 : 170
  const means = dailyMeans(load)
  const bins = dayBins(load.days, plotWidth / 1.2)
  const peers = load.peerKw
  const plateau = plateauOf(input, means)
  const own = Math.max(quantile(means, 1) || 0, plateau?.highKw ?? 0, input.usualKw?.high ?? 0)
  // peers that stand far above leave by the top rather than press the curve to the ground
  const highest = Math.max(own, Math.min(peers === undefined ? 0 : quantile(peers.high, 0.98) || 0, 1.5 * own))
  const ticks = valueTicks(highest, 4)
  const topKw = ticks.at(-1) ?? 1
  const x = (day: number) => round(left + (day / Math.max(load.days, 1)) * plotWidth)
  const y = (kw: number) => round(top + (1 - Math.min(Math.max(kw / topKw, 0), 1)) * plotHeight)
  const base = top + plotHeight

  const grid = ticks.map(
    (kw) =>
      markup`<path d="M${left} ${y(kw)}H${width - right}" stroke="${ink.line}"/>${label(left - 6, y(kw) + 4, formatNumber(kw), ink.soft, 'end')}`,
  )
  const dates = dateTicks(load.firstDay, load.days, Math.floor(plotWidth / 62)).map(({ at, label: text }) => {
    const across = left + at * plotWidth
    const anchor = across + textWidth(text) / 2 > width ? 'end' : 'middle'
    return markup`<path d="M${round(across)} ${base}v5" stroke="${ink.soft}"/>${label(across, base + 17, text, ink.soft, anchor)}`
  })
  const gaps = gapsOf(means)
  const missing = gaps.reduce((sum, [from, to]) => sum + to - from, 0)
  const onsetText = input.onset === undefined ? null : formatDates(input.onset)
  const signs = key(input, options, base + 38)
  return picture(
    options,
    base + 27 + signs.height,
    {
      title: input.words?.title ?? say('curve.title'),
      description: say('curve.description', {
        first: load.firstDay,
        last: dayAt(load.firstDay, Math.max(load.days - 1, 0)),
        low: formatNumber(quantile(means, 0)),
        high: formatNumber(quantile(means, 1)),
        onset: onsetText === null ? '' : say('plot.onset', { date: onsetText }),
        gaps: missing === 0 ? '' : say('plot.gaps', { n: say.count('day', missing) }),
        peers: peers === undefined || input.words !== undefined ? '' : say('curve.peers'),
      }),
    },
    markup`<defs>${hatching(options)}</defs>${grid}
${gaps.map(([from, to]) => markup`<rect x="${x(from)}" y="${top}" width="${round(Math.max(x(to) - x(from), 1))}" height="${plotHeight}" fill="url(#${options.id}-gap)"/>`)}
${peers === undefined ? null : markup`<path d="${band(peers.low, peers.high, bins, x, y)}" fill="${ink.band}"/><path d="${line(peers.median, bins, x, y)}" fill="none" stroke="${ink.soft}" stroke-dasharray="4 3"/>`}
${input.usualKw === undefined ? null : markup`<path d="M${left} ${y(input.usualKw.low)}H${width - right}M${left} ${y(input.usualKw.high)}H${width - right}" stroke="${ink.soft}" stroke-dasharray="1 3" stroke-width="1.4"/>`}
${plateau === null ? null : markup`<rect x="${x(plateau.fromDay)}" y="${y(plateau.highKw)}" width="${round(x(plateau.toDay) - x(plateau.fromDay))}" height="${round(Math.max(y(plateau.lowKw) - y(plateau.highKw), 2))}" fill="${ink.amber}" opacity="0.35"/>`}
<path d="${line(means, bins, x, y)}" fill="none" stroke="${ink.ink}" stroke-width="1.3" stroke-linejoin="round"/>
${onsetMark(input, options, x, plotHeight)}${dates}
${label(left - 6, top - 9, say('plot.kw'), ink.soft, 'end')}${signs.content}`,
  )
}

/**
 * The range of the mining part in a daily mean, on top of the median before it began; from zero where there is no
 * before. What runs for some hours a day only raises the mean of the day by that share.
 */
function plateauOf(input: LoadCurveInput, means: Float32Array) {
  const { load, onset, end, powerKw, profiles } = input
  if (powerKw === undefined) return null
  const start = dayIndices(load, onset)
  if (start === null && !beganBefore(onset) && onset !== undefined) return null
  const fromDay = start?.from ?? 0
  const toDay = (dayIndices(load, end)?.to ?? load.days - 1) + 1
  // what a balance leaves may lie a little below zero; a load is not added to less than nothing
  const baseKw = Math.max(quantile(means.subarray(0, fromDay), 0.5) || 0, 0)
  const share = hoursADay(profiles, powerKw) / 24
  return { fromDay, toDay, lowKw: baseKw + powerKw.low * share, highKw: baseKw + powerKw.high * share }
}

function onsetMark(input: LoadCurveInput, options: PlotOptions, x: Scale, plotHeight: number): Markup | null {
  const { ink } = options
  const say = speaker(options.language)
  if (beganBefore(input.onset))
    return markup`<path d="M${left + 10} ${top - 14}l-9 5l9 5z" fill="${ink.amber}"/>${label(left + 16, top - 5, say('plot.onset-before'), ink.ink)}`
  const at = dayIndices(input.load, input.onset)
  if (at === null || input.onset === undefined) return null
  const text = say('plot.onset-label', { date: formatDates(input.onset) ?? '' })
  const back = x(at.from) + textWidth(text) + 8 > options.width
  return markup`<rect x="${x(at.from)}" y="${top - 6}" width="${round(Math.max(x(at.to + 1) - x(at.from), 3))}" height="6" fill="${ink.amber}"/><path d="M${x(at.from)} ${top - 6}v${plotHeight + 6}" stroke="${ink.amber}" stroke-width="1.5"/>${label(back ? x(at.from) - 4 : x(at.from), top - 10, text, ink.ink, back ? 'end' : 'start')}`
}

function key(input: LoadCurveInput, options: PlotOptions, y: number): Key {
  const { ink } = options
  const say = speaker(options.language)
  const entries: KeyEntry[] = [
    [markup`<path d="M0 -4h16" stroke="${ink.ink}" stroke-width="1.5"/>`, input.words?.line ?? say('curve.key.this')],
  ]
  if (input.powerKw !== undefined)
    entries.push([
      markup`<rect y="-10" width="16" height="10" fill="${ink.amber}" opacity="0.45"/>`,
      plateauWords(input.powerKw, hoursADay(input.profiles, input.powerKw), say),
    ])
  if (input.load.peerKw !== undefined)
    entries.push([
      markup`<rect y="-10" width="16" height="10" fill="${ink.band}"/>`,
      input.words?.band ?? peerWords(input.load.peerKw.meters, say),
    ])
  if (input.usualKw !== undefined)
    entries.push([
      markup`<path d="M0 -8h16M0 -2h16" stroke="${ink.soft}" stroke-dasharray="1 3" stroke-width="1.4"/>`,
      say('curve.key.usual', { range: formatRange(input.usualKw) }),
    ])
  return keyRows(entries, left, y, options)
}

function peerWords(meters: number | undefined, say: Speaker): string {
  return meters === undefined ? say('curve.key.peers') : say('curve.key.peers-of', { n: meters })
}

function plateauWords(powerKw: Range, hours: number, say: Speaker): string {
  const range = formatRange(powerKw)
  return hours === 24 ? say('curve.key.plateau', { range }) : say('curve.key.plateau-hours', { range, hours })
}
