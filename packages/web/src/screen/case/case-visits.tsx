import type { ApiCaseStatus } from '@davylamp/server'
import { useSay } from '../../app/say.js'

/** Each visit: who, when, what was found, what was fixed. */
export function CaseVisits({ visits }: { readonly visits: ApiCaseStatus['visits'] }) {
  const { say } = useSay()
  const all = Object.entries(visits)
  if (all.length === 0) return <p className="soft">{say('case.visits.none')}</p>
  return all.map(([visitId, { plan, approvedBy, begunOn, result, evidence, homeEntry }]) => (
    <section key={visitId} className="visit">
      <h3>
        {plan.plannedFor} {say.or(`choice.${plan.kind}`, plan.kind)}
      </h3>
      <dl className="facts">
        <div>
          <dt>{say('field.officers')}</dt>
          <dd>{plan.officers.map(({ personId, certificate }) => certificate ?? personId).join('、')}</dd>
        </div>
        <div>
          <dt>{say('event.visit-approved')}</dt>
          <dd>{say(approvedBy === null ? 'case.not-yet' : 'case.done')}</dd>
        </div>
        <div>
          <dt>{say('event.visit-begun')}</dt>
          <dd>{begunOn ?? say('case.not-yet')}</dd>
        </div>
        {homeEntry !== null && (
          <div>
            <dt>{say('field.homeEntry')}</dt>
            <dd>{say.or(`choice.${homeEntry.by}`, homeEntry.by)}</dd>
          </div>
        )}
        <div>
          <dt>{say('field.result')}</dt>
          <dd>{result === null ? say('case.not-yet') : say.or(`choice.${result}`, result)}</dd>
        </div>
      </dl>
      <ul>
        {plan.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {evidence.map(({ journalHead, what }) => (
        <p key={journalHead}>
          {say('event.evidence-fixed')}：{what.map((one) => say.or(`choice.${one}`, one)).join('、')}{' '}
          <span className="mono">{journalHead}</span>
        </p>
      ))}
    </section>
  ))
}
