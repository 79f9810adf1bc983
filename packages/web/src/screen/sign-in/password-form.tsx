import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { changePassword } from '../../api/session.js'
import { useSay } from '../../app/say.js'
import { SaidWrong } from '../../part/said-wrong.js'

interface Given {
  readonly current?: string
  readonly next: string
}

/** A password of one's own. @param current what was given just before, so that it is not asked again; empty where that is not known */
export function PasswordForm({ current, onDone }: { readonly current: string; onDone(): Promise<void> }) {
  const { say } = useSay()
  const [wrong, setWrong] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const send = async (given: Given) => {
    setBusy(true)
    setWrong(null)
    try {
      await changePassword(given.current ?? current, given.next)
      await onDone()
    } catch (error) {
      setWrong(error)
    } finally {
      setBusy(false)
    }
  }
  const needed = [{ required: true, message: say('form.needed') }]
  return (
    <Form<Given> layout="vertical" requiredMark={false} onFinish={send} className="door-form">
      {current === '' && (
        <Form.Item name="current" label={say('password.current')} rules={needed}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
      )}
      <Form.Item name="next" label={say('password.next')} extra={say('password.form')} rules={needed}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <SaidWrong error={wrong} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {say('password.change')}
      </Button>
    </Form>
  )
}
