import { useSay } from '../../app/say.js'
import './plot.css'

export interface WeightStep {
  readonly kind: 'start' | 'reason' | 'result'
  readonly from: number
  readonly to: number
  readonly code: string | null
  readonly zh: string | null
  readonly en: string | null
}

/** How the evidence adds up: from the start to the score, one line a term, in natural log-odds. */
export function Waterfall({ steps }: { readonly steps: readonly WeightStep[] }) {
  const { say, language } = useSay()
  const ends = steps.flatMap(({ from, to }) => [from, to])
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const place = (value: number) => ((value - low) / Math.max(0.001, high - low)) * 100
  return (
    <table className="waterfall">
      <caption>{say('plot.weights')}</caption>
      <thead className="unseen">
        <tr>
          <th>{say('plot.weights.term')}</th>
          <th>{say('plot.weights.number')}</th>
          <th>{say('plot.weights.bar')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ kind, from, to, code, zh, en }, at) => {
          const by = to - from
          const word = kind === 'reason' ? ((language === 'zh' ? zh : en) ?? code ?? '') : say(`plot.weights.${kind}`)
          const number =
            kind === 'reason' ? `${by > 0 ? '+' : ''}${by.toFixed(1)}` : say('plot.chance', { percent: percentOf(to) })
          return (
            // two steps may say the same, each has its place
            <tr key={at} className={`step-${kind}`}>
              <td>{word}</td>
              <td className="number">{number}</td>
              <td className="bar-cell" aria-hidden>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="12">
                  <line x1={place(0)} x2={place(0)} y1="0" y2="10" className="zero" />
                  <rect
                    x={Math.min(place(from), place(to))}
                    width={Math.max(0.6, Math.abs(place(to) - place(from)))}
                    y="2"
                    height="6"
                    className={kind !== 'reason' ? 'whole' : by >= 0 ? 'for' : 'against'}
                  />
                </svg>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function percentOf(logOdds: number): string {
  const chance = 1 / (1 + Math.exp(-logOdds))
  return chance > 0.999 ? '>99.9' : chance < 0.001 ? '<0.1' : (chance * 100).toFixed(1)
}
