import { date, text } from '../../field/field.js'
import { contact, dated, receiver } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 零报告. */
export const zeroReport: PaperKind = {
  id: 'zero-report',
  title: { zh: '零报告', en: 'Zero report' },
  layout: 'official',
  series: '零报',
  act: null,
  laws: {},
  actedOn: 'date',
  fields: {
    ...receiver,
    from: date('期间自', 'From'),
    to: date('期间至', 'To'),
    work: text('本期工作', 'Work done'),
    ...contact,
    ...dated,
  },
}
