import { useQuery } from '@tanstack/react-query'
import { Form, Input, Modal, Skeleton } from 'antd'
import { useState } from 'react'
import { type MatterRef, today, write } from '../../api/act.js'
import { actSchemasQuery } from '../../api/acts.js'
import { AskError } from '../../api/ask.js'
import { queries } from '../../app/queries.js'
import { useSay } from '../../app/say.js'
import { SaidWrong } from '../said-wrong.js'
import { type JsonSchema, shaped } from './json-schema.js'
import { type Choices, SchemaFields } from './schema-fields.js'

export interface ActFormProps {
  readonly matter: MatterRef
  /** The kind of event. */
  readonly kind: string
  readonly choices: Choices
  /** What is known beforehand; fields in `fixed` are not asked. */
  readonly initial?: Readonly<Record<string, unknown>>
  readonly fixed?: Readonly<Record<string, unknown>>
  onClose(): void
}

/** An act as a form made from the server's own description of it; what stands in its way is said in words, and overridden by a stated reason where that is allowed. */
export function ActForm({ matter, kind, choices, initial = {}, fixed = {}, onClose }: ActFormProps) {
  const { say } = useSay()
  const { data: schemas } = useQuery(actSchemasQuery(matter.kind))
  const [form] = Form.useForm<{ readonly data?: object; readonly override?: string }>()
  const [wrong, setWrong] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const schema: JsonSchema | undefined = schemas?.get(kind)
  const mayOverride =
    wrong instanceof AskError &&
    (wrong.problem?.refusals ?? []).length > 0 &&
    wrong.problem?.refusals?.every(({ overridable }) => overridable) === true
  const send = async ({ data, override }: { readonly data?: object; readonly override?: string }) => {
    if (schema === undefined) return
    setBusy(true)
    setWrong(null)
    try {
      const filled = shaped(schema, { ...initial, ...data, ...fixed }) as object
      await write(matter, { kind, data: filled, ...(override !== undefined && override !== '' && { override }) })
      await queries.invalidateQueries({ queryKey: [`${matter.kind}s`] })
      onClose()
    } catch (error) {
      setWrong(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      open
      width={640}
      title={say.or(`event.${kind}`, kind)}
      okText={say('form.write')}
      cancelText={say('app.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {schema === undefined ? (
        <Skeleton active />
      ) : (
        <Form form={form} layout="vertical" onFinish={send} initialValues={{ data: { ...daysOf(schema), ...initial } }}>
          <SchemaFields schema={schema} path={['data']} choices={choices} hidden={new Set(Object.keys(fixed))} />
          {mayOverride && (
            <Form.Item name="override" label={say('form.override')}>
              <Input.TextArea rows={2} maxLength={1000} />
            </Form.Item>
          )}
        </Form>
      )}
      <SaidWrong error={wrong} />
    </Modal>
  )
}

/** Days begin as today. */
function daysOf({ properties = {} }: JsonSchema): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, { format }]) => (format === 'date' ? [[name, today()]] : [])),
  )
}
