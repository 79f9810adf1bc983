import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Skeleton, Tabs } from 'antd'
import { caseQuery } from '../../api/cases.js'
import { useSay } from '../../app/say.js'
import { Trouble } from '../../app/trouble.js'
import { CaseActs } from './case-acts.js'
import { CaseDecisions } from './case-decisions.js'
import { CaseMachines } from './case-machines.js'
import { CaseMeasures } from './case-measures.js'
import { CaseSpine } from './case-spine.js'
import { CaseVisits } from './case-visits.js'
import '../lead/lead.css'
import './case.css'

const route = getRouteApi('/inside/cases/$bodyId/$caseId')

/** A case: what may be done next, the terms that run, and all that happened. */
export function Case() {
  const { say } = useSay()
  const { bodyId, caseId } = route.useParams()
  const { data, error, refetch } = useQuery(caseQuery(bodyId, caseId))
  if (error !== null) return <Trouble error={error} reset={() => void refetch()} />
  if (data === undefined)
    return (
      <div className="lead" aria-busy>
        <Skeleton active paragraph={{ rows: 12 }} />
      </div>
    )
  const { status, events, clocks, title } = data
  const machines = Object.keys(status.machines).length
  const items = [
    { key: 'spine', label: say('case.spine'), children: <CaseSpine events={events} clocks={clocks} /> },
    {
      key: 'visits',
      label: say('case.visits', { n: Object.keys(status.visits).length }),
      children: <CaseVisits visits={status.visits} />,
    },
    {
      key: 'machines',
      label: say('case.machines', { n: machines }),
      children: <CaseMachines machines={status.machines} />,
    },
    {
      key: 'measures',
      label: say('case.measures', { n: Object.keys(status.measures).length }),
      children: <CaseMeasures status={status} />,
    },
    { key: 'decisions', label: say('case.decisions'), children: <CaseDecisions status={status} /> },
  ]
  return (
    <article className="lead">
      <header>
        <div className="lead-title">
          <h1>{title}</h1>
          <span>{say.or(`case-stage.${status.stage}`, status.stage)}</span>
          {status.archiveNumber !== null && <span className="soft">{status.archiveNumber}</span>}
        </div>
        <p className="soft">
          {status.leadIds.map((leadId) => (
            <Link key={leadId} to="/leads/$bodyId/$leadId" params={{ bodyId, leadId }}>
              {say('case.lead')}{' '}
            </Link>
          ))}
        </p>
      </header>
      <CaseActs bodyId={bodyId} caseId={caseId} status={status} />
      <Tabs items={items} className="case-tabs" />
    </article>
  )
}
