import type { BalanceExhibit, DateRange, Exhibit, LoadExhibit, MiningFacts } from '@davylamp/finding'
import { useMemo } from 'react'
import { useSay } from '../../app/say.js'
import { Curve } from '../../part/plot/curve.js'
import type { CurveData } from '../../part/plot/curve-options.js'
import { daysBetween } from '../../part/plot/days.js'
import { FlowLanes } from '../../part/plot/flow-lanes.js'
import { HeatMap } from '../../part/plot/heat-map.js'

interface ExhibitPlotProps {
  readonly exhibit: Exhibit
  readonly mining: MiningFacts
}

/** The pictures of a finding: a load and a balance as heat map and curve, a conversation as lanes. */
export function ExhibitPlot({ exhibit, mining }: ExhibitPlotProps) {
  if (exhibit.kind === 'load') return <LoadPlot exhibit={exhibit} mining={mining} />
  if (exhibit.kind === 'balance') return <BalancePlot exhibit={exhibit} mining={mining} />
  return <FlowLanes exhibit={exhibit} />
}

function LoadPlot({ exhibit, mining }: { readonly exhibit: LoadExhibit; readonly mining: MiningFacts }) {
  const { say } = useSay()
  const { firstDay, days, hourlyKw, peerKw } = exhibit
  const onset = onsetOf(mining.onset, firstDay, days)
  const data = useMemo(
    (): CurveData => ({
      firstDay,
      days,
      hourlyKw,
      band: peerKw ?? null,
      onset: onsetOf(mining.onset, firstDay, days),
      plateauKw: mining.powerKw ?? null,
    }),
    [firstDay, days, hourlyKw, peerKw, mining],
  )
  return (
    <>
      <HeatMap firstDay={firstDay} days={days} hourlyKw={hourlyKw} onset={onset} title={say('plot.load.title')} />
      <Curve
        title={
          peerKw?.meters === undefined ? say('plot.curve.title') : say('plot.curve.title.peers', { n: peerKw.meters })
        }
        data={data}
      />
    </>
  )
}

function BalancePlot({ exhibit, mining }: { readonly exhibit: BalanceExhibit; readonly mining: MiningFacts }) {
  const { say } = useSay()
  const { firstDay, days, flows, rest } = exhibit
  const onset = { from: rest.window.from, to: rest.window.from + 1 }
  const data = useMemo(
    (): CurveData => ({
      firstDay,
      days,
      hourlyKw: rest.hourlyKw,
      band: rest.neighbourKw ?? null,
      onset: null,
      plateauKw: mining.powerKw ?? null,
      lines: flows.map(({ name, dailyKw }) => ({ name: say(`plot.flow-of.${name}`), dailyKw })),
    }),
    // names are said once, in the language at hand
    [exhibit, mining],
  )
  return (
    <>
      <HeatMap
        firstDay={firstDay}
        days={days}
        hourlyKw={rest.hourlyKw}
        onset={rest.window.from > 0 ? onset : null}
        title={say(`plot.rest.${rest.of}`)}
      />
      <Curve title={say('plot.balance.title')} data={data} />
    </>
  )
}

function onsetOf(
  onset: DateRange | undefined,
  firstDay: string,
  days: number,
): { readonly from: number; readonly to: number } | null {
  if (onset?.latest == null) return null
  const within = (day: string) => Math.max(0, Math.min(days, daysBetween(firstDay, day)))
  const to = within(onset.latest)
  return onset.earliest === null ? null : { from: within(onset.earliest), to: to + 1 }
}
