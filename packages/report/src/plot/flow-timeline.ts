import type { FlowExhibit, FlowPacket } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import type { Clock } from '../say/clock.js'
import { speaker } from '../say/speaker.js'
import { label, picture, type PlotOptions, round, textWidth } from './picture.js'

export interface FlowTimelineInput {
  readonly flow: FlowExhibit
  readonly clock: Clock
}

type Lane = 'job' | 'server' | 'share' | 'client'

/** Whether jobs or shares were read in the packets; without them there are only two sides. */
export function isRead(packets: readonly FlowPacket[]): boolean {
  return packets.some(({ mark }) => mark === 'job' || mark === 'share')
}

const laneHeight = 26
const top = 8
const right = 8

/**
 * Messages in time: what the pool sent above, what the miner sent below; jobs and shares are tall ticks on lanes of
 * their own, any other packet is the taller the longer it is.
 */
export function flowTimeline({ flow, clock }: FlowTimelineInput, options: PlotOptions): Markup {
  const { width, ink } = options
  const say = speaker(options.language)
  const read = isRead(flow.packets)
  const lanes: readonly Lane[] = read ? ['job', 'server', 'share', 'client'] : ['server', 'client']
  const names = lanes.map((lane) =>
    say(read ? `flow.lane.${lane}` : `flow.side.${lane === 'client' ? 'client' : 'server'}`),
  )
  const left = Math.ceil(Math.max(...names.map(textWidth))) + 12
  const plotWidth = width - left - right
  const times = flow.packets.map((packet) => packet.timeMs)
  const firstMs = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY)
  const lastMs = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY)
  const spanMs = Math.max(lastMs - firstMs, 1)
  const x = (timeMs: number) => left + ((timeMs - firstMs) / spanMs) * plotWidth
  const base = top + lanes.length * laneHeight

  const rows = lanes.map((lane, index) => {
    const y = top + index * laneHeight
    const strong = lane === 'job' || lane === 'share'
    return markup`${label(left - 8, y + 17, names[index] ?? '', strong ? ink.ink : ink.soft, 'end')}<path d="M${left} ${y + laneHeight - 4}H${width - right}" stroke="${ink.line}"/><path d="${ticks(flow.packets, lane, y, x)}" stroke="${strong ? (lane === 'share' ? ink.amber : ink.ink) : ink.soft}" stroke-width="${strong ? 1.6 : 1}"/>`
  })
  const count = (lane: Lane) => flow.packets.filter((packet) => laneOf(packet) === lane).length
  return picture(
    options,
    base + 24,
    {
      title: say('flow.title'),
      description:
        flow.packets.length === 0
          ? say('panel.no-exhibit')
          : say(read ? 'flow.description' : 'flow.description-unread', {
              shown: say.count('packet', flow.packets.length),
              from: clock.dateTime(firstMs),
              to: clock.dateTime(lastMs),
              jobs: count('job'),
              shares: count('share'),
            }),
    },
    markup`${rows}${flow.packets.length === 0 ? null : timeAxis(firstMs, spanMs, { clock, left, plotWidth, base }, options)}`,
  )
}

function laneOf(packet: FlowPacket): Lane {
  if (packet.fromClient) return packet.mark === 'share' ? 'share' : 'client'
  return packet.mark === 'job' ? 'job' : 'server'
}

/** One upright stroke a packet; strokes that would fall on the same half pixel are drawn once. */
function ticks(packets: readonly FlowPacket[], lane: Lane, y: number, x: (timeMs: number) => number): string {
  const strong = lane === 'job' || lane === 'share'
  const bottom = y + laneHeight - 4
  const drawn = new Map<number, number>()
  for (const packet of packets) {
    if (laneOf(packet) !== lane) continue
    const at = Math.round(x(packet.timeMs) * 2) / 2
    const height = strong ? 18 : Math.min(4 + Math.log2(1 + packet.bytes / 32) * 2, 14)
    drawn.set(at, Math.max(drawn.get(at) ?? 0, height))
  }
  let path = ''
  for (const [at, height] of drawn) path += `M${at} ${bottom}v${-round(height)}`
  return path
}

interface Frame {
  readonly clock: Clock
  readonly left: number
  readonly plotWidth: number
  readonly base: number
}

/** Times of the clock at even distances, as many as find room; days only where the flow spans several. */
function timeAxis(firstMs: number, spanMs: number, frame: Frame, options: PlotOptions): Markup[] {
  const long = spanMs > 3 * 86_400_000
  const most = Math.max(Math.floor(frame.plotWidth / (long ? 84 : 72)), 2)
  const steps = [
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800,
    2_592_000, 7_776_000,
  ]
  const stepMs = (steps.find((step) => spanMs / 1000 / step <= most) ?? spanMs / 1000 / most) * 1000
  const marks: Markup[] = []
  for (let timeMs = Math.ceil(firstMs / stepMs) * stepMs; timeMs <= firstMs + spanMs; timeMs += stepMs) {
    const x = frame.left + ((timeMs - firstMs) / spanMs) * frame.plotWidth
    const text = long ? frame.clock.date(timeMs) : frame.clock.time(timeMs)
    const half = textWidth(text) / 2
    const anchor = x + half > options.width ? 'end' : 'middle'
    marks.push(
      markup`<path d="M${round(x)} ${frame.base - 2}v5" stroke="${options.ink.soft}"/>${label(x, frame.base + 16, text, options.ink.soft, anchor)}`,
    )
  }
  return marks
}
