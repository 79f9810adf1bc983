import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { type RefObject, useState } from 'react'
import { type Say, useSay } from '../../app/say.js'
import { FilterForm } from './filter-form.js'
import { type LeadSearch, without } from './lead-search.js'

export interface FilterLineProps {
  readonly search: LeadSearch
  onSearch(search: LeadSearch): void
  readonly button: RefObject<HTMLButtonElement | null>
}

/** What the list shows, as a sentence; each part of it can be taken away, and more be asked for. */
export function FilterLine({ search, onSearch, button }: FilterLineProps) {
  const { say } = useSay()
  const [open, setOpen] = useState(false)
  return (
    <div className="filter-line">
      {partsOf(search, say).map(({ name, text }) => (
        <button key={name} type="button" className="filter-part" onClick={() => onSearch(without(search, name))}>
          {text}
          <CloseOutlined aria-hidden />
          <span className="unseen">{say('leads.filter.drop')}</span>
        </button>
      ))}
      <Popover
        open={open}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomLeft"
        content={<FilterForm search={search} onSearch={onSearch} />}
      >
        <Button ref={button} size="small" type="text" icon={<PlusOutlined aria-hidden />} aria-expanded={open}>
          {say('leads.filter.more')}
        </Button>
      </Popover>
    </div>
  )
}

interface Part {
  readonly name: keyof LeadSearch
  readonly text: string
}

function partsOf({ verdict, stage, sense, town, given, order }: LeadSearch, say: Say): Part[] {
  const words = (list: string, of: 'verdict' | 'stage' | 'sense') =>
    list
      .split(',')
      .map((one) => say(`${of}.${one}` as 'verdict.confirmed'))
      .join(say('leads.filter.or'))
  return [
    ...(verdict === undefined ? [] : [{ name: 'verdict', text: words(verdict, 'verdict') } as const]),
    ...(town === undefined ? [] : [{ name: 'town', text: say('leads.filter.in', { town }) } as const]),
    ...(sense === undefined
      ? []
      : [{ name: 'sense', text: say('leads.filter.seen', { senses: words(sense, 'sense') }) } as const]),
    ...(stage === undefined ? [] : [{ name: 'stage', text: words(stage, 'stage') } as const]),
    ...(given === undefined ? [] : [{ name: 'given', text: say(`leads.filter.given.${given}`) } as const]),
    ...(order === undefined ? [] : [{ name: 'order', text: say('leads.filter.order.deadline') } as const]),
  ]
}
