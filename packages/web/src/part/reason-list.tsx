import type { ShownFinding } from '../api/leads.js'
import { useSay } from '../app/say.js'
import './reason-list.css'

/** What speaks for mining and what against it, the strongest first, each with its weight. */
export function ReasonList({
  findings,
  most = 100,
}: {
  readonly findings: readonly ShownFinding[]
  readonly most?: number
}) {
  const { say, language } = useSay()
  const reasons = findings.flatMap(({ id, reasons: given }) =>
    given.map((reason, at) => ({ ...reason, key: `${id} ${at}` })),
  )
  const sides = [
    ['lead.for', reasons.filter(({ weight }) => weight >= 0).toSorted((a, b) => b.weight - a.weight)],
    ['lead.against', reasons.filter(({ weight }) => weight < 0).toSorted((a, b) => a.weight - b.weight)],
  ] as const
  return (
    <>
      {sides.map(([title, side]) =>
        side.length === 0 ? null : (
          <section key={title} className="reasons">
            <h3>{say(title)}</h3>
            <ul>
              {side.slice(0, most).map((reason) => (
                <li key={reason.key}>
                  <span className="weight">
                    {reason.weight > 0 ? `+${reason.weight.toFixed(1)}` : reason.weight.toFixed(1)}
                  </span>
                  <span>{reason[language]}</span>
                </li>
              ))}
            </ul>
            {side.length > most && <p className="soft">{say('lead.reasons.more', { n: side.length - most })}</p>}
          </section>
        ),
      )}
    </>
  )
}
