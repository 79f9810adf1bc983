import { date, text } from '../../field/field.js'
import { contact, dated, receiver } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 线索交办单. */
export const leadAssignment: PaperKind = {
  id: 'lead-assignment',
  title: { zh: '线索交办单', en: 'Assignment of a lead' },
  layout: 'form',
  series: '交',
  act: null,
  issuers: [
    'development-reform',
    'energy-conservation',
    'energy-bureau',
    'cyberspace',
    'communications-administration',
    'town-government',
    'task-force',
    'police',
    'market-supervision',
  ],
  laws: {},
  actedOn: 'date',
  fields: {
    ...receiver,
    lead: text('线索编号', 'Lead'),
    source: text('线索来源', 'Source'),
    gist: text('线索摘要', 'What is known'),
    demands: text('核查要求', 'What is asked'),
    due: date('反馈期限', 'Answer until'),
    ...contact,
    ...dated,
  },
}
