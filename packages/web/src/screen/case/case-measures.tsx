import type { ApiCaseStatus } from '@davylamp/server'
import { useSay } from '../../app/say.js'
import { rangeText } from '../../part/quantity.js'

/** What was ordered or done, what it costs whom, who is in it in which role. */
export function CaseMeasures({ status }: { readonly status: ApiCaseStatus }) {
  const { say } = useSay()
  const [measures, money, parties, filings] = [status.measures, status.money, status.parties, status.filings].map(
    (of) => Object.keys(of).length,
  )
  if (measures === 0 && money === 0 && parties === 0 && filings === 0)
    return <p className="soft">{say('case.measures.none')}</p>
  return (
    <div className="case-lists">
      {Object.entries(status.measures).map(([id, { content, since, endedOn }]) => (
        <p key={id}>
          <strong>{say.or(`choice.${content.kind}`, content.kind)}</strong> {since}
          {endedOn !== null && ` – ${endedOn}`}
          <span className="soft">
            {' '}
            {content.basis === null
              ? say('case.voluntary')
              : `${content.basis.instrument} ${content.basis.article ?? ''}`}{' '}
            · {say('case.machines', { n: content.machineIds.length })}
          </span>
        </p>
      ))}
      {Object.values(status.parties).map(({ partyId, role, ground }) => (
        <p key={partyId}>
          <strong>{say.or(`choice.${role}`, role)}</strong> {partyId} <span className="soft">{ground}</span>
        </p>
      ))}
      {Object.entries(status.filings).map(([id, { content, since, endedOn }]) => (
        <p key={id}>
          <strong>{say('event.filed')}</strong> {content.number} {say.or(`choice.${content.kind}`, content.kind)}{' '}
          {since}
          {endedOn !== null && ` – ${endedOn}`}
        </p>
      ))}
      {Object.entries(status.money).map(([id, { money: one, paidCny }]) => (
        <p key={id}>
          <strong>{say.or(`choice.${one.kind}`, one.kind)}</strong> {one.from} – {one.to} · {rangeText(one.energyKwh)}{' '}
          kWh · {rangeText(one.amountCny)} CNY <span className="soft">{say('case.paid', { cny: paidCny })}</span>
        </p>
      ))}
    </div>
  )
}
