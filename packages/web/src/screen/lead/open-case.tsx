import type { ApiLead } from '@davylamp/server'
import { useNavigate } from '@tanstack/react-router'
import { Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { today } from '../../api/act.js'
import { ask } from '../../api/ask.js'
import { queries } from '../../app/queries.js'
import { useSay } from '../../app/say.js'
import { SaidWrong } from '../../part/said-wrong.js'

interface OpenCaseProps {
  readonly bodyId: string
  readonly lead: ApiLead
  onClose(): void
}

/** Turns a lead that two persons concluded into a case. */
export function OpenCase({ bodyId, lead, onClose }: OpenCaseProps) {
  const { say } = useSay()
  const navigate = useNavigate()
  const [form] = Form.useForm<{ readonly title: string }>()
  const [wrong, setWrong] = useState<unknown>(null)
  const send = async ({ title }: { readonly title: string }) => {
    const caseId = `case-${crypto.randomUUID().slice(0, 8)}`
    try {
      await ask('POST', '/api/cases', { body: { caseId, leadIds: [lead.leadId], title, actedOn: today() } })
      await queries.invalidateQueries({ queryKey: ['leads'] })
      await navigate({ to: '/cases/$bodyId/$caseId', params: { bodyId, caseId } })
    } catch (error) {
      setWrong(error)
    }
  }
  return (
    <Modal
      open
      title={say('lead.open-case')}
      okText={say('lead.open-case')}
      cancelText={say('app.cancel')}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={send} initialValues={{ title: lead.place }}>
        <Form.Item name="title" label={say('field.title')} rules={[{ required: true, message: say('form.needed') }]}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
      <SaidWrong error={wrong} />
    </Modal>
  )
}
