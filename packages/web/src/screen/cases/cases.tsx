import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Segmented, Skeleton } from 'antd'
import { casesQuery } from '../../api/cases.js'
import { useSay } from '../../app/say.js'
import { Trouble } from '../../app/trouble.js'
import { caseStages } from './case-stages.js'
import './cases.css'

const route = getRouteApi('/inside/cases')

/** The cases of the body, by how far they have come. */
export function Cases() {
  const { say } = useSay()
  const navigate = useNavigate()
  const { stage } = route.useSearch()
  const { data, error, refetch } = useQuery(casesQuery(stage))
  if (error !== null) return <Trouble error={error} reset={() => void refetch()} />
  return (
    <div className="cases">
      <h1>{say('cases.title')}</h1>
      <div className="cases-stages">
        <Segmented
          value={stage ?? ''}
          options={['', ...caseStages].map((value) => ({
            value,
            label: value === '' ? say('cases.all') : say.or(`case-stage.${value}`, value),
          }))}
          onChange={(value) => void navigate({ to: '/cases', search: value === '' ? {} : { stage: value } })}
        />
      </div>
      {data === undefined && <Skeleton active />}
      {data?.cases.length === 0 && (
        <div className="empty">
          <p>{say('cases.none')}</p>
          <p className="soft">{say('cases.none.way')}</p>
        </div>
      )}
      {data !== undefined && data.cases.length > 0 && (
        <div className="table-box" tabIndex={0} role="region" aria-label={say('cases.title')}>
          <table>
            <thead>
              <tr>
                <th>{say('field.title')}</th>
                <th>{say('leads.column.stage')}</th>
                <th>{say('cases.opened')}</th>
                <th>{say('cases.machines')}</th>
                <th>{say('cases.cleared')}</th>
                <th>{say('cases.archive')}</th>
              </tr>
            </thead>
            <tbody>
              {data.cases.map((one) => (
                <tr key={one.caseId}>
                  <td>
                    <Link to="/cases/$bodyId/$caseId" params={{ bodyId: data.bodyId, caseId: one.caseId }}>
                      {one.title}
                    </Link>
                  </td>
                  <td>{say.or(`case-stage.${one.stage}`, one.stage)}</td>
                  <td>{one.openedOn}</td>
                  <td>{one.machines}</td>
                  <td>{one.clearedOn}</td>
                  <td>{one.archiveNumber}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
