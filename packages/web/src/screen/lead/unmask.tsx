import { Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { ask } from '../../api/ask.js'
import type { OpenedLead } from '../../api/leads.js'
import { useSay } from '../../app/say.js'
import { SaidWrong } from '../../part/said-wrong.js'

const purposes = ['desk-check', 'visit', 'conclusion', 'referral', 'appeal', 'duty-of-care'] as const

interface Given {
  readonly purpose: (typeof purposes)[number]
  readonly why: string
}

interface UnmaskProps {
  readonly bodyId: string
  readonly leadId: string
  onClose(): void
  onUnmasked(opened: OpenedLead): void
}

/** Names and addresses behind a pseudonym, for a stated purpose that is kept. */
export function Unmask({ bodyId, leadId, onClose, onUnmasked }: UnmaskProps) {
  const { say } = useSay()
  const [form] = Form.useForm<Given>()
  const [wrong, setWrong] = useState<unknown>(null)
  const send = async (given: Given) => {
    try {
      onUnmasked(
        await ask<OpenedLead>('POST', `/api/leads/${bodyId}/${encodeURIComponent(leadId)}/unmask`, { body: given }),
      )
      onClose()
    } catch (error) {
      setWrong(error)
    }
  }
  return (
    <Modal
      open
      title={say('lead.unmask')}
      okText={say('lead.unmask.look')}
      cancelText={say('app.cancel')}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{say('lead.unmask.kept')}</p>
      <Form form={form} layout="vertical" onFinish={send} initialValues={{ purpose: 'desk-check' }}>
        <Form.Item name="purpose" label={say('lead.unmask.purpose')}>
          <Select options={purposes.map((value) => ({ value, label: say(`purpose.${value}`) }))} />
        </Form.Item>
        <Form.Item name="why" label={say('lead.unmask.why')} rules={[{ required: true, message: say('form.needed') }]}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
      </Form>
      <SaidWrong error={wrong} />
    </Modal>
  )
}
