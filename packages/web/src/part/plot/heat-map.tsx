import { useEffect, useRef, useState } from 'react'
import { useSay } from '../../app/say.js'
import { numberText } from '../quantity.js'
import { dayAfter, monthMarks } from './days.js'
import { paintHeatMap } from './paint-heat-map.js'
import './plot.css'

export interface HeatMapProps {
  readonly firstDay: string
  readonly days: number
  /** `days × 24` in kW, NaN where nothing was read. */
  readonly hourlyKw: Float32Array
  /** Days counted from the first between which mining began. */
  readonly onset: { readonly from: number; readonly to: number } | null
  readonly title: string
}

/** Days across, hours down, one scale of colour; hours that nobody read are hatched. */
export function HeatMap({ firstDay, days, hourlyKw, onset, title }: HeatMapProps) {
  const { say } = useSay()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [at, setAt] = useState<{ readonly day: number; readonly hour: number } | null>(null)
  const largestKw = useLargest(hourlyKw)
  useEffect(() => {
    if (canvas.current !== null) paintHeatMap(canvas.current, { days, hourlyKw, largestKw })
  }, [days, hourlyKw, largestKw])
  const point = (event: React.PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    const day = Math.floor(((event.clientX - box.left) / box.width) * days)
    const hour = Math.floor(((event.clientY - box.top) / box.height) * 24)
    setAt(day >= 0 && day < days && hour >= 0 && hour < 24 ? { day, hour } : null)
  }
  const value = at === null ? null : (hourlyKw[at.day * 24 + at.hour] ?? Number.NaN)
  return (
    <figure className="plot">
      <figcaption>
        <span>{title}</span>
        <span className="soft" aria-live="off">
          {at === null || value === null
            ? `0 – ${numberText(largestKw)} kW`
            : `${dayAfter(firstDay, at.day)} ${String(at.hour).padStart(2, '0')}:00 · ${Number.isNaN(value) ? say('plot.unread') : `${numberText(value)} kW`}`}
        </span>
      </figcaption>
      <div className="heat">
        <div className="heat-hours" aria-hidden>
          <span>0</span>
          <span>6</span>
          <span>12</span>
          <span>18</span>
        </div>
        <div className="heat-field" onPointerMove={point} onPointerLeave={() => setAt(null)}>
          <canvas
            ref={canvas}
            role="img"
            aria-label={say('plot.heat', {
              title,
              from: firstDay,
              to: dayAfter(firstDay, days - 1),
              kw: numberText(largestKw),
            })}
          />
          {onset !== null && (
            <span
              className="heat-onset"
              title={say('plot.onset')}
              style={{
                left: `${(onset.from / days) * 100}%`,
                width: `${(Math.max(1, onset.to - onset.from) / days) * 100}%`,
              }}
            />
          )}
        </div>
        <div className="heat-days" aria-hidden>
          {monthMarks(firstDay, days, 9).map(({ at: day, label }) => (
            <span key={label} style={{ left: `${(day / days) * 100}%` }}>
              {label}
            </span>
          ))}
        </div>
      </div>
    </figure>
  )
}

/** The value that a hundredth of all hours lie above: one peak must not darken the rest. */
function useLargest(hourlyKw: Float32Array): number {
  const [largest, setLargest] = useState(() => quantile(hourlyKw, 0.995))
  useEffect(() => setLargest(quantile(hourlyKw, 0.995)), [hourlyKw])
  return largest
}

function quantile(values: Float32Array, part: number): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
