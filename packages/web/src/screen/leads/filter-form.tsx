import { Form, Input, Select, Switch } from 'antd'
import type { TextKey } from '../../text/index.js'
import { useSay } from '../../app/say.js'
import { type LeadSearch, parseLeadSearch, senseChoices, stageChoices, verdictChoices } from './lead-search.js'

interface FilterFormProps {
  readonly search: LeadSearch
  onSearch(search: LeadSearch): void
}

/** Every condition of the list as a field; the list follows at once. */
export function FilterForm({ search, onSearch }: FilterFormProps) {
  const { say } = useSay()
  const change = (name: keyof LeadSearch, value: string) => onSearch(parseLeadSearch({ ...search, [name]: value }))
  const several = (name: 'verdict' | 'stage' | 'sense', choices: readonly string[]) => (
    <Select
      mode="multiple"
      allowClear
      aria-label={say(`leads.filter.${name}`)}
      value={search[name]?.split(',') ?? []}
      options={choices.map((value) => ({ value, label: say(`${name}.${value}` as TextKey) }))}
      onChange={(values: readonly string[]) => change(name, values.join(','))}
    />
  )
  return (
    <Form layout="vertical" className="filter-form">
      <Form.Item label={say('leads.filter.verdict')}>{several('verdict', verdictChoices)}</Form.Item>
      <Form.Item label={say('leads.filter.sense')}>{several('sense', senseChoices)}</Form.Item>
      <Form.Item label={say('leads.filter.stage')}>{several('stage', stageChoices)}</Form.Item>
      <Form.Item label={say('leads.filter.town')}>
        <Input.Search
          defaultValue={search.town ?? ''}
          allowClear
          aria-label={say('leads.filter.town')}
          onSearch={(town) => change('town', town.trim())}
        />
      </Form.Item>
      <Form.Item label={say('leads.filter.given')}>
        <Select
          allowClear
          aria-label={say('leads.filter.given')}
          value={search.given ?? null}
          options={(['nobody', 'me'] as const).map((value) => ({ value, label: say(`leads.filter.given.${value}`) }))}
          onChange={(value: string | undefined) => change('given', value ?? '')}
        />
      </Form.Item>
      <label className="filter-switch">
        <Switch
          size="small"
          checked={search.order === 'deadline'}
          onChange={(on) => change('order', on ? 'deadline' : '')}
        />
        {say('leads.filter.order.deadline')}
      </label>
    </Form>
  )
}
