import { date, text } from '../../field/field.js'
import { contact, dated } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 举报答复: addressed to a number. */
export const tipReply: PaperKind = {
  id: 'tip-reply',
  title: { zh: '举报事项答复书', en: 'Reply to a tip' },
  layout: 'form',
  series: '举复',
  act: null,
  laws: {},
  actedOn: 'date',
  fields: {
    tip: text('举报编号', 'Tip'),
    received: date('收到日期', 'Received'),
    content: text('举报内容摘要', 'What it said'),
    result: text('办理结果', 'What came of it'),
    ...contact,
    ...dated,
  },
}
