import type { ApiLead } from '@davylamp/server'
import { memo } from 'react'
import { useSay } from '../../app/say.js'
import { dayRangeText, rangeText } from '../../part/quantity.js'
import { SenseMarks } from '../../part/sense-marks.js'
import { VerdictMark } from '../../part/verdict-mark.js'

export const rowPx = 36

/** One lead as a line of the list. */
export const LeadRow = memo(function LeadRow({ lead, index }: { readonly lead: ApiLead; readonly index: number }) {
  const { say } = useSay()
  const { onset } = lead
  const since =
    onset === null
      ? ''
      : onset.earliest === null
        ? say('leads.before', { day: onset.latest ?? '' })
        : dayRangeText(onset)
  return (
    <tr aria-rowindex={index + 2} style={{ height: rowPx }}>
      <td className="col-verdict">
        <VerdictMark verdict={lead.verdict} />
      </td>
      <td className="col-place">
        <span className="place">{lead.place}</span>
        {lead.site?.town != null && <span className="soft"> {lead.site.town}</span>}
      </td>
      <td className="col-senses">
        <SenseMarks senses={lead.senses} />
      </td>
      <td className="col-since">{since}</td>
      <td className="col-power">{lead.powerKw === null ? '' : rangeText(lead.powerKw)}</td>
      <td className="col-machines">{lead.machines === null ? '' : rangeText(lead.machines)}</td>
      <td className="col-stage">{say(`stage.${lead.stage}`)}</td>
      <td className="col-due">{lead.dueOn ?? ''}</td>
    </tr>
  )
})
