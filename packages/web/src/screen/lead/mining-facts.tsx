import type { MiningFacts } from '@davylamp/finding'
import { useSay } from '../../app/say.js'
import { rangeText } from '../../part/quantity.js'
import { Since } from '../../part/since.js'

const words = ['protocol', 'coin', 'pool', 'poolAccount', 'worker', 'agent'] as const

/** What is known of the mining itself; what is not known is not shown. */
export function MiningFactsList({ mining }: { readonly mining: MiningFacts }) {
  const { say } = useSay()
  const { onset, powerKw, machines, energyKwh, hashrateHps } = mining
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    ...(onset === undefined ? [] : [[say('fact.since'), <Since key="since" onset={onset} />] as const]),
    ...(powerKw === undefined ? [] : [[say('fact.power'), `${rangeText(powerKw)} kW`] as const]),
    ...(machines === undefined ? [] : [[say('fact.machines'), rangeText(machines)] as const]),
    ...(energyKwh === undefined ? [] : [[say('fact.energy'), `${rangeText(energyKwh)} kWh`] as const]),
    ...(hashrateHps === undefined
      ? []
      : [
          [
            say('fact.hashrate'),
            `${rangeText({ low: hashrateHps.low / 1e12, high: hashrateHps.high / 1e12 })} TH/s`,
          ] as const,
        ]),
    ...words.flatMap((name) => {
      const value = mining[name]
      return value === undefined
        ? []
        : [
            [
              say(`fact.${name}`),
              <span key={name} className="mono">
                {value}
              </span>,
            ] as const,
          ]
    }),
  ]
  if (rows.length === 0) return null
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
