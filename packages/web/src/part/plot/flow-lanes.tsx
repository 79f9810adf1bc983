import type { FlowExhibit, FlowPacket } from '@davylamp/finding'
import { useSay } from '../../app/say.js'
import './plot.css'

type Mark = NonNullable<FlowPacket['mark']>

const marks: readonly Mark[] = ['subscribe', 'login', 'difficulty', 'job', 'share', 'reply']
/** Work handed out is drawn above, work handed in below. */
const lanes = [...marks, 'other'] as const

/** What was said in a conversation, in time: one lane a kind of message. */
export function FlowLanes({ exhibit }: { readonly exhibit: FlowExhibit }) {
  const { say } = useSay()
  const { packets, packetsInAll } = exhibit
  const first = packets[0]?.timeMs ?? 0
  const span = Math.max(1, (packets.at(-1)?.timeMs ?? 0) - first)
  const shown = lanes
    .map((lane) => ({ lane, packets: packets.filter(({ mark }) => (mark ?? 'other') === lane) }))
    .filter((one) => one.packets.length > 0)
  return (
    <figure className="plot">
      <figcaption>
        <span>{say('plot.flow')}</span>
        <span className="soft">
          {clock(first)} – {clock(first + span)}
          {packetsInAll > packets.length &&
            ` · ${say('plot.flow.thinned', { shown: packets.length, all: packetsInAll })}`}
        </span>
      </figcaption>
      <div className="lanes">
        {shown.map(({ lane, packets: of }) => (
          <div key={lane} className={`lane lane-${lane}`}>
            <span>
              {say(`plot.flow.${lane}`)} <span className="soft">{of.length}</span>
            </span>
            <svg
              viewBox="0 0 1000 20"
              preserveAspectRatio="none"
              height="20"
              width="100%"
              role="img"
              aria-label={`${say(`plot.flow.${lane}`)}: ${of.length}`}
            >
              <path
                d={of
                  .map(
                    ({ timeMs, fromClient }) =>
                      `M${(((timeMs - first) / span) * 998 + 1).toFixed(1)} ${fromClient ? 10 : 2}v8`,
                  )
                  .join('')}
              />
            </svg>
          </div>
        ))}
      </div>
      <p className="soft">{say('plot.flow.sides')}</p>
    </figure>
  )
}

function clock(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`
}
