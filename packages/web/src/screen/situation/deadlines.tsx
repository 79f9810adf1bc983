import type { ApiSituation } from '@davylamp/server'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../app/say.js'

const most = 12

/** What runs out, and what has. */
export function Deadlines({ situation, bodyId }: { readonly situation: ApiSituation; readonly bodyId: string }) {
  const { say } = useSay()
  const { deadlines, untoldDeadlines } = situation
  return (
    <section>
      <h2>{say('situation.deadlines')}</h2>
      {deadlines.length === 0 && <p className="soft">{say('situation.deadlines.none')}</p>}
      <ul className="clocks">
        {deadlines.slice(0, most).map(({ matter, matterId, code, dueOn, isOver }) => (
          <li key={`${matterId} ${code}`} className={isOver ? 'late' : undefined}>
            <strong>{dueOn}</strong>{' '}
            {matter === 'lead' ? (
              <Link to="/leads/$bodyId/$leadId" params={{ bodyId, leadId: matterId }}>
                {say.or(`clock.${code}`, code)}
              </Link>
            ) : (
              <Link to="/cases/$bodyId/$caseId" params={{ bodyId, caseId: matterId }}>
                {say.or(`clock.${code}`, code)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {deadlines.length > most && <p className="soft">{say('lead.reasons.more', { n: deadlines.length - most })}</p>}
      {untoldDeadlines > 0 && <p className="soft">{say('situation.deadlines.untold', { n: untoldDeadlines })}</p>}
    </section>
  )
}
