import { Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { ask } from '../../api/ask.js'
import { peopleQuery } from '../../api/people.js'
import { queries } from '../../app/queries.js'
import { useSay } from '../../app/say.js'
import { SaidWrong } from '../../part/said-wrong.js'

/** Auditors' accounts are made at the machine itself, so that nobody makes who watches him. */
export const personRoles = ['screener', 'case-officer', 'reviewer', 'leader', 'administrator'] as const

interface Given {
  readonly username: string
  readonly name: string
  readonly role: (typeof personRoles)[number]
}

/** Gives somebody an account; its password is told once. */
export function AddPerson({ onClose }: { onClose(): void }) {
  const { say } = useSay()
  const [form] = Form.useForm<Given>()
  const [wrong, setWrong] = useState<unknown>(null)
  const [password, setPassword] = useState<string | null>(null)
  const send = async (given: Given) => {
    setWrong(null)
    try {
      const added = await ask<{ readonly password: string }>('POST', '/api/persons', { body: given })
      setPassword(added.password)
      await queries.invalidateQueries(peopleQuery)
    } catch (error) {
      setWrong(error)
    }
  }
  const needed = [{ required: true, message: say('form.needed') }]
  return (
    <Modal
      open
      title={say('people.add')}
      okText={say(password === null ? 'people.add' : 'app.close')}
      cancelText={say('app.cancel')}
      onOk={() => (password === null ? form.submit() : onClose())}
      onCancel={onClose}
    >
      {password === null ? (
        <Form form={form} layout="vertical" onFinish={send} initialValues={{ role: 'screener' }}>
          <Form.Item
            name="username"
            label={say('sign-in.name')}
            extra={say('people.username.form')}
            rules={[{ required: true, pattern: /^[\w.]{3,60}$/, message: say('people.username.form') }]}
          >
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="name" label={say('people.name')} rules={needed}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="role" label={say('people.role')}>
            <Select options={personRoles.map((value) => ({ value, label: say(`role.${value}`) }))} />
          </Form.Item>
        </Form>
      ) : (
        <>
          <p>{say('people.password.once')}</p>
          <code className="mono">{password}</code>
        </>
      )}
      <SaidWrong error={wrong} />
    </Modal>
  )
}
