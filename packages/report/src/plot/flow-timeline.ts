import type { FlowExhibit, FlowPacket } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import type { Clock } from '../say/clock.js'
import type { Speaker } from '../say/speaker.js'
import type { Ink } from './colour.js'

const width = 720
const left = 104
const plotWidth = width - left - 8
const laneHeight = 26
const lanes = ['job', 'server', 'share', 'client'] as const
/** Ticks closer than this fall together on any screen. */
const tickStep = 0.5

type Lane = (typeof lanes)[number]

/** The packets of a flow in time, a lane each for jobs, shares and the rest of either side. */
export function flowTimeline(exhibit: FlowExhibit, clock: Clock, say: Speaker, ink: Ink): Markup {
  const { packets, packetsInAll } = exhibit
  const firstMs = packets[0]?.timeMs ?? 0
  const lastMs = Math.max(packets.at(-1)?.timeMs ?? 0, firstMs + 1)
  const count = (lane: Lane) => packets.filter((packet) => laneOf(packet) === lane).length
  const height = 8 + lanes.length * laneHeight + 22
  const description = say('flow.description', {
    shown: say.count('packet', packets.length),
    from: clock.dateTime(firstMs),
    to: clock.dateTime(lastMs),
    jobs: count('job'),
    shares: count('share'),
  })
  return markup`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">
<title>${say('flow.title')}</title><desc>${description}</desc>
${lanes.map((lane, index) => {
  const y = 8 + index * laneHeight
  const bold = lane === 'job' || lane === 'share'
  return markup`<text x="${left - 8}" y="${y + 15}" text-anchor="end" fill="${ink.soft}" font-size="11">${say(`flow.lane.${lane}`)}</text>
<line x1="${left}" x2="${left + plotWidth}" y1="${y + laneHeight - 3}" y2="${y + laneHeight - 3}" stroke="${ink.line}" stroke-width="0.6"/>
<path d="${ticks(packets, lane, firstMs, lastMs, y)}" stroke="${bold ? ink.amber : ink.soft}" stroke-width="${bold ? 1.6 : 0.8}"/>`
})}
<text x="${left}" y="${height - 6}" fill="${ink.soft}" font-size="11">${clock.dateTime(firstMs)}</text>
<text x="${left + plotWidth}" y="${height - 6}" text-anchor="end" fill="${ink.soft}" font-size="11">${clock.dateTime(lastMs)}</text>
</svg>${packetsInAll > packets.length ? markup`<p class="caption">${say('flow.thinned', { shown: packets.length, n: say.count('packet', packetsInAll) })}</p>` : null}`
}

function laneOf({ fromClient, mark }: FlowPacket): Lane {
  if (fromClient) return mark === 'share' ? 'share' : 'client'
  return mark === 'job' ? 'job' : 'server'
}

function ticks(packets: readonly FlowPacket[], lane: Lane, firstMs: number, lastMs: number, y: number): string {
  let path = ''
  let lastX = -1
  for (const packet of packets) {
    if (laneOf(packet) !== lane) continue
    const x = left + (plotWidth * (packet.timeMs - firstMs)) / (lastMs - firstMs)
    if (x - lastX < tickStep) continue
    lastX = x
    path += `M${x.toFixed(1)} ${y + 4}V${y + laneHeight - 4}`
  }
  return path
}
