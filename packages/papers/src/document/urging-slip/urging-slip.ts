import { date, text } from '../../field/field.js'
import { contact, dated, receiver } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 督办单. */
export const urgingSlip: PaperKind = {
  id: 'urging-slip',
  title: { zh: '督办单', en: 'Urging slip' },
  layout: 'form',
  series: '督',
  act: null,
  issuers: ['development-reform', 'energy-conservation', 'task-force', 'town-government'],
  laws: {},
  actedOn: 'date',
  fields: {
    ...receiver,
    lead: text('线索（事项）编号', 'Lead or case'),
    assigned: date('交办日期', 'Assigned on'),
    due: date('原反馈期限', 'Was due on'),
    state: text('目前进展', 'As it stands'),
    demands: text('督办要求', 'What is asked'),
    until: date('限期', 'Until'),
    ...contact,
    ...dated,
  },
}
