import { Button, Form, Input, QRCode } from 'antd'
import { useState } from 'react'
import { ask } from '../../api/ask.js'
import { giveCode, sessionQuery } from '../../api/session.js'
import { queries } from '../../app/queries.js'
import { useSay } from '../../app/say.js'
import { SaidWrong } from '../../part/said-wrong.js'

interface Begun {
  readonly uri: string
  readonly backupCodes: readonly string[]
}

/** Sets up the second factor: password, then the picture for the phone, then one code of it. */
export function SecondFactor({ has }: { readonly has: boolean }) {
  const { say } = useSay()
  const [begun, setBegun] = useState<Begun | null>(null)
  const [wrong, setWrong] = useState<unknown>(null)
  const tried = async (act: () => Promise<void>) => {
    setWrong(null)
    try {
      await act()
    } catch (error) {
      setWrong(error)
    }
  }
  if (has) return <p>{say('account.second-factor.has')}</p>
  if (begun === null)
    return (
      <Form
        layout="vertical"
        onFinish={({ password }: { readonly password: string }) =>
          tried(async () => setBegun(await ask('POST', '/api/account/second-factor', { body: { password } })))
        }
      >
        <p className="soft">{say('account.second-factor.why')}</p>
        <Form.Item
          name="password"
          label={say('sign-in.password')}
          rules={[{ required: true, message: say('form.needed') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <SaidWrong error={wrong} />
        <Button htmlType="submit">{say('account.second-factor.begin')}</Button>
      </Form>
    )
  return (
    <Form
      layout="vertical"
      onFinish={({ code }: { readonly code: string }) =>
        tried(async () => {
          await giveCode(code)
          await queries.invalidateQueries(sessionQuery)
        })
      }
    >
      <p>{say('account.second-factor.scan')}</p>
      <QRCode value={begun.uri} bordered={false} color="#000000" bgColor="#ffffff" />
      <p className="mono">{new URL(begun.uri).searchParams.get('secret')}</p>
      <p>{say('account.second-factor.backup')}</p>
      <p className="mono">{begun.backupCodes.join('  ')}</p>
      <Form.Item
        name="code"
        label={say('sign-in.code')}
        rules={[{ required: true, pattern: /^\d{6}$/, message: say('sign-in.code.form') }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
      </Form.Item>
      <SaidWrong error={wrong} />
      <Button type="primary" htmlType="submit">
        {say('account.second-factor.hold')}
      </Button>
    </Form>
  )
}
