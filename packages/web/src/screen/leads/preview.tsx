import { CloseOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { leadQuery } from '../../api/leads.js'
import { useSay } from '../../app/say.js'
import { Trouble } from '../../app/trouble.js'
import { LeadFacts } from '../../part/lead-facts.js'
import { ReasonList } from '../../part/reason-list.js'
import { SentenceList } from '../../part/sentence-list.js'
import { VerdictMark } from '../../part/verdict-mark.js'

interface PreviewProps {
  readonly bodyId: string
  readonly leadId: string
  onClose(): void
}

/** One lead beside the list: enough to sort it. */
export function Preview({ bodyId, leadId, onClose }: PreviewProps) {
  const { say } = useSay()
  const { data, error } = useQuery(leadQuery(bodyId, leadId, 'screening'))
  return (
    <aside className="preview no-print" aria-label={say('leads.preview')}>
      <div className="preview-bar">
        <Link to="/leads/$bodyId/$leadId" params={{ bodyId, leadId }}>
          {say('leads.open')}
        </Link>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined aria-hidden />}
          onClick={onClose}
          aria-label={say('app.close')}
        />
      </div>
      {error !== null && <Trouble error={error} />}
      {data === undefined && error === null && <div className="preview-bones" aria-busy />}
      {data !== undefined && (
        <>
          <h2>{data.lead.place}</h2>
          <p>
            <VerdictMark verdict={data.lead.verdict} /> <span className="soft">{say(`stage.${data.lead.stage}`)}</span>
          </p>
          <LeadFacts lead={data.lead} />
          <ReasonList findings={data.findings} most={6} />
          <SentenceList
            title={say('lead.alternatives.open')}
            sentences={data.findings.flatMap(({ alternatives }) =>
              alternatives.filter(({ status }) => status === 'open'),
            )}
          />
          <SentenceList title={say('lead.missing')} sentences={data.findings.flatMap(({ missing }) => missing)} />
        </>
      )}
    </aside>
  )
}
