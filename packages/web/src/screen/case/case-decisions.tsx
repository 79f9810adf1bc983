import { CheckOutlined } from '@ant-design/icons'
import type { ApiCaseStatus } from '@davylamp/server'
import { useSay } from '../../app/say.js'

/** Decisions with their two persons, referral and joint assessment, the check list of clearance, re-visits. */
export function CaseDecisions({ status }: { readonly status: ApiCaseStatus }) {
  const { say } = useSay()
  const { clearance, clearanceProposal, machines, visits } = status
  const proofs = clearance?.content ?? clearanceProposal?.content ?? []
  const list = [
    ['evidence', Object.values(visits).some(({ evidence }) => evidence.length > 0)],
    ['machines', Object.values(machines).every(({ disposition }) => disposition !== null)],
    ['commitment', status.commitments.length > 0],
    ['proof', proofs.length > 0],
    ['second', clearance !== null],
  ] as const
  return (
    <div className="case-lists">
      <h3>{say('case.clearance')}</h3>
      <ul className="check-list">
        {list.map(([name, isDone]) => (
          <li key={name}>
            <span className="box" aria-hidden>
              {isDone && <CheckOutlined />}
            </span>
            {say(`case.clearance.${name}`)} <span className="soft">{say(isDone ? 'case.done' : 'case.not-yet')}</span>
          </li>
        ))}
      </ul>
      {proofs.map(({ kind, from, to }) => (
        <p key={`${kind} ${from}`}>
          {say.or(`choice.${kind}`, kind)} {from} – {to}
        </p>
      ))}
      {clearance !== null && (
        <p>
          {say('case.two-persons', { one: clearance.proposedBy, two: clearance.secondedBy, day: clearance.actedOn })}
        </p>
      )}
      <h3>{say('case.referrals')}</h3>
      {Object.values(status.referrals).length + status.assessments.length === 0 && (
        <p className="soft">{say('case.referrals.none')}</p>
      )}
      {Object.values(status.referrals).map(({ referral, sentOn, answer }) => (
        <p key={referral.referralId}>
          {sentOn} → {referral.toBodyId}：{referral.offences.join('、')}{' '}
          <span className="soft">
            {answer === null ? say('case.not-yet') : say.or(`choice.${answer.answer}`, answer.answer)}
          </span>
        </p>
      ))}
      {status.assessments.map(({ assessmentId, conclusion, dissent }) => (
        <p key={assessmentId}>
          {say('event.assessed')}：{conclusion} {dissent !== null && <span className="soft">{dissent}</span>}
        </p>
      ))}
      <h3>{say('case.revisits')}</h3>
      {status.revisits.length === 0 && <p className="soft">{say('case.not-yet')}</p>}
      {status.revisits.map(({ round, announced, machinesBack }) => (
        <p key={round}>
          {say(announced ? 'case.revisit.announced' : 'case.revisit', { round, machines: machinesBack })}
        </p>
      ))}
    </div>
  )
}
