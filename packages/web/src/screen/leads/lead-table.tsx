import type { ApiLead } from '@davylamp/server'
import { useEffect, useRef } from 'react'
import { useSay } from '../../app/say.js'
import { useWindow } from '../../part/window-rows.js'
import { LeadRow, rowPx } from './lead-row.js'

const columns = ['verdict', 'place', 'senses', 'since', 'power', 'machines', 'stage', 'due'] as const

/** Asked for this many rows before the end is reached. */
const spareRows = 60

/** Many leads in one table; only the rows in sight are drawn. @param leads null while nothing has come yet */
export function LeadTable({ leads, onEnd }: { readonly leads: readonly ApiLead[] | null; onEnd(): void }) {
  const { say } = useSay()
  const box = useRef<HTMLDivElement>(null)
  const count = leads?.length ?? 0
  const { from, to } = useWindow(box, rowPx, count)
  useEffect(() => {
    if (leads !== null && to + spareRows >= count) onEnd()
  }, [leads, to, count, onEnd])
  if (leads !== null && count === 0) return <p className="leads-none">{say('leads.none')}</p>
  return (
    <div className="leads-box" ref={box} tabIndex={0} aria-label={say('leads.title')} role="region">
      <table className="leads-table" aria-rowcount={count + 1} aria-busy={leads === null}>
        <thead>
          <tr>
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
            ? Array.from({ length: 12 }, (_, at) => (
                <tr key={at} className="bone" aria-hidden style={{ height: rowPx }} />
              ))
            : leads.slice(from, to).map((lead, at) => <LeadRow key={lead.leadId} lead={lead} index={from + at} />)}
          {to < count && <tr aria-hidden style={{ height: (count - to) * rowPx }} />}
        </tbody>
      </table>
    </div>
  )
}
