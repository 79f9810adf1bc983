import type { ApiLeadEvent } from '@davylamp/server'
import { useSay } from '../../app/say.js'
import { historyOf } from './history-of.js'

/** Who looked and decided, when; the latest first. */
export function LeadHistory({ events }: { readonly events: readonly ApiLeadEvent[] }) {
  const { say } = useSay()
  return (
    <section className="sense-panel">
      <h2>{say('lead.history')}</h2>
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
    </section>
  )
}
