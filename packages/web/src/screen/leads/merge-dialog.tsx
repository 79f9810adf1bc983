import type { ApiLead } from '@davylamp/server'
import { Form, Radio } from 'antd'
import { useState } from 'react'
import { useSay } from '../../app/say.js'
import { rangeText } from '../../part/quantity.js'
import { SenseMarks } from '../../part/sense-marks.js'
import { VerdictMark } from '../../part/verdict-mark.js'
import { ActDialog, type LeadActProps } from './act-dialog.js'
import { mergedPreview } from './merged-preview.js'

/** Several leads become one: which one stays, and what it will then show. Taken back by parting them again. */
export function MergeDialog({ personId, leads, ...props }: LeadActProps & { readonly personId: string }) {
  const { say } = useSay()
  const [first] = leads
  const [stays, setStays] = useState(first?.leadId ?? '')
  if (first === undefined) return null
  const after = mergedPreview(leads)
  return (
    <ActDialog
      {...props}
      leads={leads.filter(({ leadId }) => leadId !== stays)}
      title={say('leads.merge.title', { n: leads.length })}
      okText={say('leads.merge')}
      act={() => ({ kind: 'merged-into', data: { leadId: stays, by: { kind: 'person', value: personId } } })}
    >
      <Form.Item label={say('leads.merge.stays')}>
        <Radio.Group
          value={stays}
          onChange={(event) => setStays(event.target.value as string)}
          className="merge-choices"
        >
          {leads.map((lead) => (
            <Radio key={lead.leadId} value={lead.leadId}>
              <LeadLine lead={lead} />
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <h3>{say('leads.merge.after')}</h3>
      <p className="merge-after">
        <VerdictMark verdict={after.verdict} /> <SenseMarks senses={after.senses} />{' '}
        {say('leads.merge.findings', { n: after.findings })}
        {after.powerKw !== null && ` · ${rangeText(after.powerKw)} kW`}
      </p>
    </ActDialog>
  )
}

function LeadLine({ lead }: { readonly lead: ApiLead }) {
  return (
    <>
      {lead.place} <VerdictMark verdict={lead.verdict} />
    </>
  )
}
