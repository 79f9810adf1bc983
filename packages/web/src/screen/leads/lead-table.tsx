import { useEffect, useRef } from 'react'
import type { ApiLead } from '@davylamp/server'
import { useSay } from '../../app/say.js'
import { useWindow } from '../../part/window-rows.js'
import { LeadRow, rowPx } from './lead-row.js'
import type { Chosen } from './use-chosen.js'

const columns = ['verdict', 'place', 'senses', 'since', 'power', 'machines', 'stage', 'due'] as const

/** More is asked for this many rows before the end is reached. */
const spareRows = 60
const headPx = 32

export interface LeadTableProps {
  /** Null while nothing has come yet. */
  readonly leads: readonly ApiLead[] | null
  readonly total: number
  readonly narrow: boolean
  readonly chosen: Chosen
  onShow(leadId: string): void
  onOpen(leadId: string): void
  onEnd(): void
}

/** Many leads in one table; only the rows in sight are drawn. */
export function LeadTable({ leads, total, narrow, chosen, onShow, onOpen, onEnd }: LeadTableProps) {
  const { say } = useSay()
  const box = useRef<HTMLElement>(null)
  const count = leads?.length ?? 0
  const { from, to } = useWindow(box, rowPx, count)
  useEffect(() => {
    if (leads !== null && to + spareRows >= count) onEnd()
  }, [leads, to, count, onEnd])
  const at = leads?.findIndex(({ leadId }) => leadId === chosen.current) ?? -1
  useEffect(() => {
    if (at >= 0 && box.current !== null) bringIntoSight(box.current, at)
  }, [at])
  if (leads !== null && count === 0)
    return (
      <div className="empty">
        <p>{say(narrow ? 'leads.none' : 'leads.empty')}</p>
        <p className="soft">{say(narrow ? 'leads.none.way' : 'leads.empty.way')}</p>
      </div>
    )
  return (
    <section className="leads-box" ref={box} tabIndex={0} aria-label={say('leads.title')}>
      <table className="leads-table" aria-rowcount={total + 1} aria-busy={leads === null}>
        <thead>
          <tr>
            <th scope="col" className="col-tick">
              <span className="unseen">{say('leads.column.tick')}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={`col-${column}`}>
                {say(`leads.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <tr aria-hidden style={{ height: from * rowPx }} />}
          {leads === null
            ? Array.from({ length: 14 }, (_, bone) => <Bone key={bone} />)
            : leads.slice(from, to).map((lead, index) => (
                <LeadRow
                  key={lead.leadId}
                  lead={lead}
                  index={from + index}
                  isCurrent={lead.leadId === chosen.current}
                  isTicked={chosen.ticked.has(lead.leadId)}
                  onTick={() => chosen.toggle(lead.leadId)}
                  onShow={() => {
                    chosen.point(lead.leadId)
                    onShow(lead.leadId)
                  }}
                  onOpen={() => onOpen(lead.leadId)}
                />
              ))}
          {to < count && <tr aria-hidden style={{ height: (count - to) * rowPx }} />}
        </tbody>
      </table>
    </section>
  )
}

function Bone() {
  return (
    <tr className="bone" aria-hidden style={{ height: rowPx }}>
      <td colSpan={columns.length + 1}>
        <span />
      </td>
    </tr>
  )
}

function bringIntoSight(box: HTMLElement, at: number): void {
  const top = at * rowPx
  const sight = box.clientHeight - headPx - rowPx
  if (top < box.scrollTop) box.scrollTop = top
  else if (top > box.scrollTop + sight) box.scrollTop = top - sight
}
