import type { ApiCaseEvent, ApiClock } from '@davylamp/server'
import { today } from '../../api/act.js'
import { useSay } from '../../app/say.js'
import { historyOf } from '../lead/history-of.js'

interface CaseSpineProps {
  readonly events: readonly ApiCaseEvent[]
  readonly clocks: readonly ApiClock[]
}

/** All that happened, the latest first; at the right the terms that run. */
export function CaseSpine({ events, clocks }: CaseSpineProps) {
  const { say, language } = useSay()
  const now = today()
  return (
    <div className="spine">
      <ol className="history">
        {historyOf(events).map(({ key, at, kind, count, by, words, override }) => (
          <li key={key}>
            <time dateTime={at}>{at.slice(0, 10)}</time>
            <div>
              {say.or(`event.${kind}`, kind)}
              {count > 1 && ` × ${count}`}
              <span className="soft"> {say(`role.${by.role}`)}</span>
              {words !== '' && <p>{words}</p>}
              {override !== null && <p>{say('lead.history.override', { why: override })}</p>}
            </div>
          </li>
        ))}
      </ol>
      <aside>
        <h2>{say('case.clocks')}</h2>
        {clocks.length === 0 && <p className="soft">{say('case.clocks.none')}</p>}
        <ul className="clocks">
          {clocks.map(({ code, about, startedOn, due }) => (
            <li key={`${code} ${about}`} className={due.kind === 'due' && due.date < now ? 'late' : undefined}>
              <strong>{due.kind === 'due' ? due.date : say('case.clocks.untold')}</strong>{' '}
              {say.or(`clock.${code}`, code)}
              <p className="soft">
                {say('case.clocks.since', { day: startedOn, about })}
                {due.kind === 'refusal' && ` ${due.said[language]}`}
              </p>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  )
}
