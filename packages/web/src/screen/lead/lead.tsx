import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useState } from 'react'
import { exhibitsQuery, leadQuery, type OpenedLead } from '../../api/leads.js'
import { useSay } from '../../app/say.js'
import { Trouble } from '../../app/trouble.js'
import { LeadActs } from './lead-acts.js'
import { LeadHead } from './lead-head.js'
import { LeadHistory } from './lead-history.js'
import { LeadLinks } from './lead-links.js'
import { LeadMissing } from './lead-missing.js'
import { SensePanel } from './sense-panel.js'
import { bySense } from './by-sense.js'
import './lead.css'

const route = getRouteApi('/inside/leads/$bodyId/$leadId')

/** The case for and against on one page: what it says first, then sense by sense, then what is missing and who decided. */
export function Lead() {
  const { say } = useSay()
  const { bodyId, leadId } = route.useParams()
  const { data: asShown, error, refetch } = useQuery(leadQuery(bodyId, leadId))
  const { data: pictures, error: picturesError } = useQuery(exhibitsQuery(bodyId, leadId))
  // names and addresses are kept nowhere but on this page
  const [unmasked, setUnmasked] = useState<OpenedLead | null>(null)
  if (error !== null) return <Trouble error={error} reset={() => void refetch()} />
  if (asShown === undefined)
    return (
      <div className="lead" aria-busy>
        <Skeleton active paragraph={{ rows: 12 }} />
      </div>
    )
  const opened = unmasked === null ? asShown : { ...asShown, lead: unmasked.lead, findings: unmasked.findings }
  return (
    <article className="lead">
      <LeadHead opened={opened} />
      <LeadActs bodyId={bodyId} opened={opened} onUnmasked={setUnmasked} />
      {picturesError !== null && <Trouble error={picturesError} />}
      {bySense(opened.findings).map(({ sense, findings }) => (
        <SensePanel key={sense} sense={sense} findings={findings} pictures={pictures ?? null} />
      ))}
      {opened.findings.length === 0 && <p className="soft">{say('lead.no-findings')}</p>}
      <LeadLinks findings={opened.findings} />
      <LeadMissing findings={opened.findings} />
      <LeadHistory events={asShown.events} />
    </article>
  )
}
