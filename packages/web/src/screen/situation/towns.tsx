import type { ApiSituation } from '@davylamp/server'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../app/say.js'
import { townsOf } from './towns-of.js'

const heightPx = 28

/** Town by town: leads that are open, and what was cleared week by week, all on one scale. */
export function Towns({ situation }: { readonly situation: ApiSituation }) {
  const { say } = useSay()
  const { towns, most } = townsOf(situation)
  return (
    <section>
      <h2>{say('situation.towns')}</h2>
      <ul className="towns">
        {towns.map(({ town, open, cleared, weeks }) => (
          <li key={town ?? ''}>
            <span className="town-name">
              {town === null ? (
                <span className="soft">{say('situation.no-town')}</span>
              ) : (
                <Link to="/leads" search={{ town }}>
                  {town}
                </Link>
              )}
            </span>
            <svg
              viewBox={`0 0 ${weeks.length * 8} ${heightPx}`}
              height={heightPx}
              width={weeks.length * 8}
              role="img"
              aria-label={say('situation.weeks', { n: cleared })}
            >
              <line x1="0" x2={weeks.length * 8} y1={heightPx - 0.5} y2={heightPx - 0.5} />
              {weeks.map(({ week, count }, at) => {
                const bar = (count / most) * (heightPx - 4)
                return <rect key={week} x={at * 8} y={heightPx - bar} width="6" height={bar} />
              })}
            </svg>
            <span>{say('situation.town', { open, cleared })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
