import { useQuery } from '@tanstack/react-query'
import type { ApiCaseStatus } from '@davylamp/server'
import { Button, Tooltip } from 'antd'
import { useState } from 'react'
import { bodiesQuery } from '../../api/bodies.js'
import { sessionQuery } from '../../api/session.js'
import { useSay } from '../../app/say.js'
import { ActForm } from '../../part/form/act-form.js'
import { type CaseActOffer, caseActsOf } from './case-acts-of.js'

interface CaseActsProps {
  readonly bodyId: string
  readonly caseId: string
  readonly status: ApiCaseStatus
}

/** The acts that are next; one that something stands in the way of says what. */
export function CaseActs({ bodyId, caseId, status }: CaseActsProps) {
  const { say } = useSay()
  const { data: session } = useQuery(sessionQuery)
  const { data: bodies } = useQuery(bodiesQuery)
  const [act, setAct] = useState<CaseActOffer | null>(null)
  if (session === null || session === undefined) return null
  const offers = caseActsOf(session, status)
  const known = (bodies ?? []).map(({ bodyId: value, name }) => ({ value, label: name }))
  const named = (record: Readonly<Record<string, unknown>>) =>
    Object.keys(record).map((value) => ({ value, label: value }))
  const choices = {
    bodyId: known,
    leadingBodyId: known,
    toBodyId: known,
    bodyIds: known,
    personId: [{ value: session.personId, label: session.name }],
    visitId: named(status.visits),
    machineId: named(status.machines),
    machineIds: named(status.machines),
    measureId: named(status.measures),
    filingId: named(status.filings),
    referralId: named(status.referrals),
    moneyId: named(status.money),
    appealId: named(status.appeals),
    ...(Object.keys(status.parties).length > 0 && {
      payerPartyId: named(status.parties),
      partyId: named(status.parties),
    }),
  }
  return (
    <div className="acts no-print" role="toolbar" aria-label={say('lead.acts')}>
      {offers.map((offer, at) => {
        const name = say.or(`event.${offer.kind}`, offer.kind)
        if (offer.blocked === null)
          return (
            <Button key={offer.kind} type={at === 0 ? 'primary' : 'default'} onClick={() => setAct(offer)}>
              {name}
            </Button>
          )
        return (
          <Tooltip key={offer.kind} title={say(`case.blocked.${offer.blocked}`)}>
            <Button aria-disabled className="act-blocked" aria-description={say(`case.blocked.${offer.blocked}`)}>
              {name}
            </Button>
          </Tooltip>
        )
      })}
      {act !== null && (
        <ActForm
          matter={{ kind: 'case', bodyId, id: caseId }}
          kind={act.kind}
          choices={choices}
          initial={act.initial}
          fixed={act.fixed}
          onClose={() => setAct(null)}
        />
      )}
    </div>
  )
}
