import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { giveCode } from '../../api/session.js'
import { useSay } from '../../app/say.js'
import { SaidWrong } from '../../part/said-wrong.js'

/** Six digits of the second factor; sent as soon as all are there. */
export function CodeForm({ onDone, onBack }: { onDone(): Promise<void>; onBack(): void }) {
  const { say } = useSay()
  const [wrong, setWrong] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const send = async ({ code }: { readonly code: string }) => {
    setBusy(true)
    setWrong(null)
    try {
      await giveCode(code)
      await onDone()
    } catch (error) {
      setWrong(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Form layout="vertical" requiredMark={false} onFinish={send} className="door-form">
      <Form.Item
        name="code"
        label={say('sign-in.code')}
        extra={say('sign-in.code.where')}
        rules={[{ required: true, pattern: /^\d{6}$/, message: say('sign-in.code.form') }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} autoFocus size="large" />
      </Form.Item>
      <SaidWrong error={wrong} />
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {say('sign-in.enter')}
      </Button>
      <Button type="link" block onClick={onBack}>
        {say('sign-in.back')}
      </Button>
    </Form>
  )
}
