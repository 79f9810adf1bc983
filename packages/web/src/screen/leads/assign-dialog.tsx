import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { bodiesQuery } from '../../api/bodies.js'
import { sessionQuery } from '../../api/session.js'
import { useSay } from '../../app/say.js'
import { ActDialog, type LeadActProps } from './act-dialog.js'

interface Given {
  readonly bodyId: string
  readonly who: 'body' | 'me'
  readonly dueOn?: string
}

/** Gives leads to a body, or takes them oneself, with a day by which they are to be checked. */
export function AssignDialog(props: LeadActProps) {
  const { say } = useSay()
  const { data: bodies } = useQuery(bodiesQuery)
  const { data: session } = useQuery(sessionQuery)
  const dueOn = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)
  return (
    <ActDialog<Given>
      {...props}
      title={say('leads.assign.title', { n: props.leads.length })}
      okText={say('leads.assign')}
      initialValues={{ bodyId: props.bodyId, who: 'body', dueOn }}
      act={({ bodyId, who, dueOn: due }) => ({
        kind: 'assigned',
        data: {
          bodyId,
          personId: who === 'me' ? (session?.personId ?? null) : null,
          dueOn: due === undefined || due === '' ? null : due,
        },
      })}
    >
      <Form.Item
        name="bodyId"
        label={say('leads.assign.body')}
        rules={[{ required: true, message: say('form.needed') }]}
      >
        <Select options={bodies?.map(({ bodyId, name }) => ({ value: bodyId, label: name })) ?? []} />
      </Form.Item>
      <Form.Item name="who" label={say('leads.assign.person')}>
        <Select
          options={[
            { value: 'body', label: say('leads.assign.body-decides') },
            { value: 'me', label: session?.name ?? '' },
          ]}
        />
      </Form.Item>
      <Form.Item name="dueOn" label={say('leads.assign.due')}>
        <Input type="date" />
      </Form.Item>
    </ActDialog>
  )
}
