import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { signIn } from '../../api/session.js'
import { useSay } from '../../app/say.js'
import { SaidWrong } from '../../part/said-wrong.js'

interface Given {
  readonly username: string
  readonly password: string
}

export function SignInForm({ onDone }: { onDone(needsCode: boolean, password: string): Promise<void> }) {
  const { say } = useSay()
  const [wrong, setWrong] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const send = async ({ username, password }: Given) => {
    setBusy(true)
    setWrong(null)
    try {
      const { needsCode } = await signIn(username.trim(), password)
      await onDone(needsCode, password)
    } catch (error) {
      setWrong(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Form<Given> layout="vertical" requiredMark={false} onFinish={send} className="door-form">
      <Form.Item name="username" label={say('sign-in.name')} rules={[{ required: true, message: say('form.needed') }]}>
        <Input autoComplete="username" autoCapitalize="none" autoFocus size="large" />
      </Form.Item>
      <Form.Item
        name="password"
        label={say('sign-in.password')}
        rules={[{ required: true, message: say('form.needed') }]}
      >
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <SaidWrong error={wrong} />
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {say('sign-in.enter')}
      </Button>
    </Form>
  )
}
