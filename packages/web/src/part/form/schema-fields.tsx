import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, InputNumber, Select, Switch } from 'antd'
import type { NamePath } from 'antd/es/form/interface'
import { useSay } from '../../app/say.js'
import { fieldOf, type JsonSchema, withoutNull } from './json-schema.js'
import './form.css'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** Known values of fields by their name, such as the bodies for `bodyId`. */
export type Choices = Readonly<Record<string, readonly Choice[]>>

export interface SchemaFieldsProps {
  readonly schema: JsonSchema
  readonly path: readonly (string | number)[]
  readonly choices: Choices
  /** Fields that the form fills in by itself. */
  readonly hidden: ReadonlySet<string>
}

/** One field for each property of a schema. */
export function SchemaFields({ schema, path, choices, hidden }: SchemaFieldsProps) {
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).map(([name, of]) =>
    hidden.has(name) && path.length === 1 ? null : (
      <SchemaField
        key={name}
        name={name}
        schema={of}
        path={[...path, name]}
        choices={choices}
        hidden={hidden}
        needed={required.has(name)}
      />
    ),
  )
}

interface SchemaFieldProps extends SchemaFieldsProps {
  readonly name: string
  readonly needed: boolean
}

function SchemaField({ name, schema: given, path, choices, hidden, needed }: SchemaFieldProps) {
  const { say } = useSay()
  const { schema, nullable } = withoutNull(given)
  const label = say.or(`field.${name}`, name)
  const kind = fieldOf(schema)
  const item = {
    name: path as NamePath,
    label,
    rules: [{ required: needed && !nullable && kind !== 'switch', message: say('form.needed') }],
  }
  const known = choices[name]
  const options = (schema.enum ?? []).map((value) => ({ value, label: say.or(`choice.${value}`, value) }))
  switch (kind) {
    case 'object':
      return (
        <fieldset className="field-group">
          <legend>{label}</legend>
          <SchemaFields schema={schema} path={path} choices={choices} hidden={hidden} />
        </fieldset>
      )
    case 'list':
      return (
        <SchemaList
          label={label}
          schema={schema.items ?? {}}
          path={path}
          choices={choices}
          hidden={hidden}
          known={known}
          item={item}
        />
      )
    case 'variants':
      return (
        <SchemaVariants
          label={label}
          schema={schema}
          path={path}
          choices={choices}
          hidden={hidden}
          nullable={nullable}
        />
      )
    case 'choice':
      return (
        <Form.Item {...item}>
          <Select allowClear={nullable} options={options} />
        </Form.Item>
      )
    case 'number':
      return (
        <Form.Item {...item}>
          <InputNumber min={schema.minimum ?? undefined} style={{ width: '100%' }} />
        </Form.Item>
      )
    case 'switch':
      return (
        <Form.Item {...item} valuePropName="checked">
          <Switch />
        </Form.Item>
      )
    case 'day':
      return (
        <Form.Item {...item}>
          <Input type="date" />
        </Form.Item>
      )
    case 'text':
      return (
        <Form.Item {...item}>
          <Input.TextArea rows={3} maxLength={schema.maxLength} />
        </Form.Item>
      )
    case 'line':
      return (
        <Form.Item {...item}>
          {known === undefined ? (
            <Input maxLength={schema.maxLength} />
          ) : (
            <Select allowClear={nullable} showSearch optionFilterProp="label" options={[...known]} />
          )}
        </Form.Item>
      )
  }
}

interface SchemaListProps extends SchemaFieldsProps {
  readonly label: string
  readonly known: readonly Choice[] | undefined
  readonly item: object
}

/** Several of one kind: words and names as tags, groups of fields one below the other. */
function SchemaList({ label, schema, path, choices, known, item }: SchemaListProps) {
  const { say } = useSay()
  const options = known ?? (schema.enum ?? []).map((value) => ({ value, label: say.or(`choice.${value}`, value) }))
  if (fieldOf(schema) !== 'object')
    return (
      <Form.Item {...item} rules={[]}>
        <Select
          mode={known === undefined && schema.enum === undefined ? 'tags' : 'multiple'}
          options={[...options]}
          optionFilterProp="label"
          open={options.length === 0 ? false : undefined}
        />
      </Form.Item>
    )
  return (
    <Form.List name={path as NamePath}>
      {(rows, { add, remove }) => (
        <fieldset className="field-group">
          <legend>{label}</legend>
          {rows.map(({ key, name }) => (
            <div key={key} className="field-row">
              {/* names in a list are relative to it */}
              <SchemaFields schema={schema} path={[name]} choices={choices} hidden={noneHidden} />
              <Button
                type="text"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={say('form.drop')}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {say('form.more')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}

const noneHidden: ReadonlySet<string> = new Set()

/** One of several shapes, told apart by `by`. */
function SchemaVariants({
  label,
  schema,
  path,
  choices,
  hidden,
  nullable,
}: SchemaFieldsProps & { readonly label: string; readonly nullable: boolean }) {
  const { say } = useSay()
  const variants = schema.oneOf ?? schema.anyOf?.flatMap((one) => one.oneOf ?? [one]) ?? []
  const names = variants.flatMap(({ properties }) => {
    const by = properties?.['by']?.const
    return typeof by === 'string' ? [by] : []
  })
  const by = Form.useWatch([...path, 'by'] as NamePath, { preserve: true }) as string | undefined
  const chosen = variants.find(({ properties }) => properties?.['by']?.const === by)
  return (
    <fieldset className="field-group">
      <legend>{label}</legend>
      <Form.Item name={[...path, 'by']} label={say('form.kind')}>
        <Select
          allowClear={nullable}
          options={names.map((value) => ({ value, label: say.or(`choice.${value}`, value) }))}
        />
      </Form.Item>
      {chosen !== undefined && (
        <SchemaFields
          schema={{
            ...chosen,
            properties: Object.fromEntries(Object.entries(chosen.properties ?? {}).filter(([name]) => name !== 'by')),
          }}
          path={path}
          choices={choices}
          hidden={hidden}
        />
      )}
    </fieldset>
  )
}
