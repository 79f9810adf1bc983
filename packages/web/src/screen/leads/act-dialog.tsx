import type { ApiLead } from '@davylamp/server'
import { App as AntApp, Button, Form, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import type { MatterRef } from '../../api/act.js'
import { useSay } from '../../app/say.js'
import { SaidWrong } from '../../part/said-wrong.js'
import { type Written, writeAll } from '../../part/write-all.js'

export interface LeadActProps {
  readonly bodyId: string
  readonly leads: readonly ApiLead[]
  /** @param done whether all of it was done */
  onClose(done: boolean): void
}

interface ActDialogProps<Given> extends LeadActProps {
  readonly title: string
  readonly okText: string
  readonly initialValues?: Partial<Given>
  act(given: Given): { readonly kind: string; readonly data: object }
  /** Takes it back; offered for some seconds after it was done. */
  undo?(given: Given): { readonly kind: string; readonly data: object }
  readonly children: ReactNode
}

/** One act on several leads: a few fields, what was refused in words, and a way to take it back where there is one. */
export function ActDialog<Given extends object>({
  bodyId,
  leads,
  onClose,
  title,
  okText,
  initialValues,
  act,
  undo,
  children,
}: ActDialogProps<Given>) {
  const { say } = useSay()
  const { notification } = AntApp.useApp()
  const [written, setWritten] = useState<Written | null>(null)
  const [busy, setBusy] = useState(false)
  const [form] = Form.useForm<Given>()
  const matters = leads.map(({ leadId }): MatterRef => ({ kind: 'lead', bodyId, id: leadId }))
  const placeOf = (id: string) => leads.find(({ leadId }) => leadId === id)?.place ?? id
  const send = async (given: Given) => {
    setBusy(true)
    const next = await writeAll(written === null ? matters : written.refused.map(({ matter }) => matter), () =>
      act(given),
    )
    setBusy(false)
    if (next.done.length > 0) told(next.done, given)
    if (next.refused.length === 0) onClose(true)
    else setWritten(next)
  }
  const told = (done: readonly MatterRef[], given: Given) => {
    const key = crypto.randomUUID()
    const takeBack = async () => {
      notification.destroy(key)
      if (undo !== undefined) await writeAll(done, () => undo(given))
    }
    notification.success({
      key,
      title: say('leads.done', { n: done.length }),
      duration: 8,
      placement: 'bottomLeft',
      ...(undo !== undefined && {
        actions: (
          <Button size="small" onClick={() => void takeBack()}>
            {say('app.undo')}
          </Button>
        ),
      }),
    })
  }
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={say('app.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => onClose(false)}
    >
      <p className="act-places soft">
        {leads
          .slice(0, 6)
          .map(({ place }) => place)
          .join('、')}
        {leads.length > 6 && ` ${say('leads.and-more', { n: leads.length - 6 })}`}
      </p>
      <Form<Given>
        form={form}
        layout="vertical"
        onFinish={send}
        {...(initialValues !== undefined && { initialValues })}
      >
        {children}
      </Form>
      {written?.refused.map(({ matter, error }) => (
        <div key={matter.id}>
          <strong>{placeOf(matter.id)}</strong>
          <SaidWrong error={error} />
        </div>
      ))}
    </Modal>
  )
}
