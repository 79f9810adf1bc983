import { basis, date, optional, text } from '../../field/field.js'
import { contact, dated, inspectors, party } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 行政检查通知书: told beforehand, with the rights of the party and the discipline of those who come. */
export const inspectionNotice: PaperKind = {
  id: 'inspection-notice',
  title: { zh: '行政检查通知书', en: 'Notice of an inspection' },
  layout: 'form',
  series: '检通',
  act: 'inspect',
  laws: { certificate: { instrument: 'administrative-penalty-law', article: '55' } },
  actedOn: 'date',
  fields: {
    ...party,
    basis: basis('检查依据', 'Basis'),
    items: text('检查事项', 'Items'),
    'planned-for': date('检查日期', 'Date of the inspection'),
    place: text('检查地点', 'Place'),
    ...inspectors,
    helpers: optional(text('协助人员', 'Helpers')),
    ...contact,
    ...dated,
  },
}
