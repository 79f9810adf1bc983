import type { ApiLead } from '@davylamp/server'
import { useSay } from '../../app/say.js'
import { rangeText } from '../../part/quantity.js'
import { SenseMarks } from '../../part/sense-marks.js'
import { Since } from '../../part/since.js'
import { VerdictMark } from '../../part/verdict-mark.js'

export const rowPx = 36

export interface LeadRowProps {
  readonly lead: ApiLead
  readonly index: number
  readonly isCurrent: boolean
  readonly isTicked: boolean
  onTick(): void
  onShow(): void
  onOpen(): void
}

/** One lead as a line of the list. */
export function LeadRow({ lead, index, isCurrent, isTicked, onTick, onShow, onOpen }: LeadRowProps) {
  const { say } = useSay()
  const isLate = lead.dueOn !== null && lead.dueOn < new Date().toISOString().slice(0, 10)
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      className={isTicked ? 'ticked' : undefined}
      style={{ height: rowPx }}
      onClick={onShow}
      onDoubleClick={onOpen}
    >
      <td className="col-tick" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          checked={isTicked}
          onChange={onTick}
          aria-label={say('leads.tick', { place: lead.place })}
        />
      </td>
      <td className="col-verdict">
        <VerdictMark verdict={lead.verdict} />
      </td>
      <td className="col-place">
        <button type="button" className="place" onClick={onShow}>
          {lead.place}
        </button>
        {lead.site?.town != null && <span className="soft"> {lead.site.town}</span>}
      </td>
      <td className="col-senses">
        <SenseMarks senses={lead.senses} />
      </td>
      <td className="col-since">
        <Since onset={lead.onset} />
      </td>
      <td className="col-power">{lead.powerKw === null ? '' : rangeText(lead.powerKw)}</td>
      <td className="col-machines">{lead.machines === null ? '' : rangeText(lead.machines)}</td>
      <td className="col-stage">{say(`stage.${lead.stage}`)}</td>
      <td className={isLate ? 'col-due late' : 'col-due'}>{lead.dueOn ?? ''}</td>
    </tr>
  )
}
