import { date, text } from '../../field/field.js'
import { dated, inspectors, machines, party } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 先行登记保存物品处理通知书: due in seven working days. */
export const preservedGoodsHandling: PaperKind = {
  id: 'preserved-goods-handling',
  title: { zh: '先行登记保存物品处理通知书', en: 'What becomes of preserved goods' },
  layout: 'form',
  series: '先处',
  act: 'preserve-evidence',
  notAfter: { field: 'date', limit: 'due-on' },
  laws: { within: { instrument: 'administrative-penalty-law', article: '56' } },
  actedOn: 'date',
  fields: {
    ...party,
    'notice-number': text('先行登记保存通知书文号', 'Number of the notice'),
    'preserved-on': date('先行登记保存日期', 'Preserved on'),
    'due-on': date('处理期限', 'To be decided by'),
    decision: text('处理决定', 'Decision'),
    reason: text('理由', 'Reason'),
    ...inspectors,
    ...machines,
    ...dated,
  },
}
