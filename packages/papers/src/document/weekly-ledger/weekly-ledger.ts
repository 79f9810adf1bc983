import { column, date, list } from '../../field/field.js'
import { dated } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 周台账. */
export const weeklyLedger: PaperKind = {
  id: 'weekly-ledger',
  title: { zh: '整治工作周台账', en: 'Weekly ledger' },
  layout: 'form',
  series: '台账',
  act: null,
  laws: {},
  actedOn: 'date',
  fields: {
    from: date('统计期间自', 'From'),
    to: date('统计期间至', 'To'),
    totals: list('台账', 'Ledger', {
      area: column('区域', 'Area', 2, { required: true }),
      received: column('下发', 'Received', 1, { type: 'number' }),
      checked: column('已核查', 'Checked', 1, { type: 'number' }),
      confirmed: column('核实', 'Confirmed', 1, { type: 'number' }),
      unfounded: column('不实', 'Unfounded', 1, { type: 'number' }),
      handled: column('已处置', 'Dealt with', 1, { type: 'number' }),
      cleared: column('已销号', 'Cleared', 1, { type: 'number' }),
      relapsed: column('复发', 'Back', 1, { type: 'number' }),
      machines: column('矿机（台）', 'Machines', 1.2, { type: 'number' }),
      referred: column('移送', 'Referred', 1, { type: 'number' }),
    }),
    ...dated,
  },
}
