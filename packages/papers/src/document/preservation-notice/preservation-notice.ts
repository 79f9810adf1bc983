import { date, text } from '../../field/field.js'
import { cause, dated, inspectors, machines, party } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 先行登记保存证据通知书及清单: seven working days, approved by the head. */
export const preservationNotice: PaperKind = {
  id: 'preservation-notice',
  title: { zh: '先行登记保存证据通知书', en: 'Notice that evidence is preserved' },
  layout: 'form',
  series: '先登',
  act: 'preserve-evidence',
  laws: { preserve: { instrument: 'administrative-penalty-law', article: '56' } },
  actedOn: 'date',
  fields: {
    ...party,
    ...cause,
    from: date('保存期限自', 'From'),
    to: date('保存期限至', 'To'),
    place: text('保存地点', 'Kept at'),
    keeper: text('保管人', 'Keeper'),
    approver: text('批准的负责人', 'Approved by'),
    ...inspectors,
    ...machines,
    ...dated,
  },
}
