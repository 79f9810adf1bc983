import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { bodiesQuery } from '../../api/bodies.js'
import type { OpenedLead } from '../../api/leads.js'
import { sessionQuery } from '../../api/session.js'
import { useSay } from '../../app/say.js'
import { ActForm } from '../../part/form/act-form.js'
import { mayOnLead } from '../../part/may.js'
import { actsOf, type LeadActOffer } from './acts-of.js'
import { OpenCase } from './open-case.js'
import { Unmask } from './unmask.js'

interface LeadActsProps {
  readonly bodyId: string
  readonly opened: OpenedLead
  onUnmasked(opened: OpenedLead): void
}

/** What this person may do with this lead as it stands, and the form of what is being done. */
export function LeadActs({ bodyId, opened, onUnmasked }: LeadActsProps) {
  const { say } = useSay()
  const navigate = useNavigate()
  const { data: session } = useQuery(sessionQuery)
  const { data: bodies } = useQuery(bodiesQuery)
  const [act, setAct] = useState<LeadActOffer | null>(null)
  const [opens, setOpens] = useState<'unmask' | 'case' | null>(null)
  if (session === null || session === undefined) return null
  const { lead, status, findings } = opened
  const offers = actsOf(session, lead.leadId, status)
  const choices = {
    bodyId: (bodies ?? []).map(({ bodyId: value, name }) => ({ value, label: name })),
    leadingBodyId: (bodies ?? []).map(({ bodyId: value, name }) => ({ value, label: name })),
    personId: [{ value: session.personId, label: session.name }],
    visitId: Object.entries(status.visits).map(([value, { plan }]) => ({
      value,
      label: `${plan.plannedFor} ${say.or(`choice.${plan.kind}`, plan.kind)}`,
    })),
    findingId: findings.slice(0, 200).map(({ id, sense }) => ({ value: id, label: `${say(`sense.${sense}`)} ${id}` })),
  }
  return (
    <div className="acts no-print" role="toolbar" aria-label={say('lead.acts')}>
      {offers.map((offer, at) => (
        <Button key={offer.kind} type={at === 0 ? 'primary' : 'default'} onClick={() => setAct(offer)}>
          {say.or(`event.${offer.kind}`, offer.kind)}
        </Button>
      ))}
      {lead.stage === 'confirmed' && mayOnLead(session.role, 'case-opened') && (
        <Button type="primary" onClick={() => setOpens('case')}>
          {say('lead.open-case')}
        </Button>
      )}
      {lead.caseId !== null && (
        <Button
          onClick={() => void navigate({ to: '/cases/$bodyId/$caseId', params: { bodyId, caseId: lead.caseId ?? '' } })}
        >
          {say('lead.to-case')}
        </Button>
      )}
      {lead.masked && mayOnLead(session.role, 'unmask') && (
        <Button onClick={() => setOpens('unmask')}>{say('lead.unmask')}</Button>
      )}
      <Button onClick={() => window.print()}>{say('app.print')}</Button>
      {act !== null && (
        <ActForm
          matter={{ kind: 'lead', bodyId, id: lead.leadId }}
          kind={act.kind}
          choices={choices}
          initial={act.initial}
          fixed={act.fixed}
          onClose={() => setAct(null)}
        />
      )}
      {opens === 'unmask' && (
        <Unmask bodyId={bodyId} leadId={lead.leadId} onClose={() => setOpens(null)} onUnmasked={onUnmasked} />
      )}
      {opens === 'case' && <OpenCase bodyId={bodyId} lead={lead} onClose={() => setOpens(null)} />}
    </div>
  )
}
