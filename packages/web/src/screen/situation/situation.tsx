import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { sessionQuery } from '../../api/session.js'
import { situationQuery } from '../../api/situation.js'
import { useSay } from '../../app/say.js'
import { Trouble } from '../../app/trouble.js'
import { Deadlines } from './deadlines.js'
import { SenseMatrix } from './sense-matrix.js'
import { Stages } from './stages.js'
import { Stopped } from './stopped.js'
import { TopLine } from './top-line.js'
import { Towns } from './towns.js'
import './situation.css'

/** How things stand, in words first; every number leads to what it was counted from. */
export function Situation() {
  const { say } = useSay()
  const { data: session } = useQuery(sessionQuery)
  const { data, error, refetch } = useQuery(situationQuery)
  if (error !== null) return <Trouble error={error} reset={() => void refetch()} />
  if (data === undefined)
    return (
      <div className="situation" aria-busy>
        <Skeleton active paragraph={{ rows: 10 }} />
      </div>
    )
  return (
    <div className="situation">
      <header>
        <h1>
          {session?.bodyName ?? ''} <span className="soft">{data.on}</span>
        </h1>
        <TopLine situation={data} />
        <Button className="no-print" onClick={() => window.print()}>
          {say('app.print')}
        </Button>
      </header>
      <div className="situation-grid">
        <Towns situation={data} />
        <SenseMatrix rows={data.leads.bySense} />
        <Deadlines situation={data} bodyId={data.bodyId} />
        <Stages situation={data} />
        <Stopped situation={data} />
      </div>
    </div>
  )
}
