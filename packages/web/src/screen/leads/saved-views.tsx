import { Button, Dropdown, Input, type MenuProps } from 'antd'
import { useState } from 'react'
import { useSay } from '../../app/say.js'
import { isNarrow, type LeadSearch, without } from './lead-search.js'
import { keepViews, keptViews } from './kept-views.js'

interface SavedViewsProps {
  readonly personId: string
  readonly search: LeadSearch
  onSearch(search: LeadSearch): void
}

/** Lists that a person comes back to, under names of his own; kept on this device. */
export function SavedViews({ personId, search, onSearch }: SavedViewsProps) {
  const { say } = useSay()
  const [views, setViews] = useState(() => keptViews(personId))
  const [naming, setNaming] = useState(false)
  const keep = (next: typeof views) => {
    keepViews(personId, next)
    setViews(next)
  }
  const save = (name: string) => {
    if (name.trim() !== '')
      keep([...views.filter((view) => view.name !== name), { name, search: without(search, 'lead') }])
    setNaming(false)
  }
  const items: MenuProps['items'] = [
    { key: 'all', label: say('leads.view.all'), onClick: () => onSearch({}) },
    {
      key: 'fresh',
      label: say('leads.view.fresh'),
      onClick: () => onSearch({ stage: 'new,registered', given: 'nobody' }),
    },
    { key: 'mine', label: say('leads.view.mine'), onClick: () => onSearch({ given: 'me' }) },
    { key: 'second', label: say('leads.view.second'), onClick: () => onSearch({ stage: 'awaiting-second' }) },
    ...(views.length === 0 ? [] : [{ type: 'divider' as const }]),
    ...views.map(({ name, search: kept }) => ({ key: `view ${name}`, label: name, onClick: () => onSearch(kept) })),
    { type: 'divider' },
    { key: 'keep', label: say('leads.view.keep'), disabled: !isNarrow(search), onClick: () => setNaming(true) },
    ...(views.length === 0
      ? []
      : [
          {
            key: 'drop',
            label: say('leads.view.drop'),
            children: views.map(({ name }) => ({
              key: `drop ${name}`,
              label: name,
              onClick: () => keep(views.filter((view) => view.name !== name)),
            })),
          },
        ]),
  ]
  if (naming)
    return (
      <Input
        size="small"
        autoFocus
        className="view-name"
        placeholder={say('leads.view.name')}
        aria-label={say('leads.view.name')}
        onPressEnter={(event) => save(event.currentTarget.value)}
        onBlur={(event) => save(event.currentTarget.value)}
      />
    )
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button size="small" aria-haspopup="menu">
        {say('leads.view')}
      </Button>
    </Dropdown>
  )
}
