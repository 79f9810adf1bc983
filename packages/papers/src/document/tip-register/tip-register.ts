import { column, date, list } from '../../field/field.js'
import { dated } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 举报登记: what was said, never by whom. */
export const tipRegister: PaperKind = {
  id: 'tip-register',
  title: { zh: '举报登记表', en: 'Register of tips' },
  layout: 'form',
  series: '举',
  act: null,
  laws: {},
  actedOn: 'date',
  fields: {
    from: date('登记期间自', 'From'),
    to: date('登记期间至', 'To'),
    tips: list('举报登记', 'Tips', {
      number: column('编号', 'No.', 1.6, { required: true }),
      received: column('收到日期', 'Received', 1.7, { type: 'date', required: true }),
      channel: column('方式', 'Channel', 1.1),
      area: column('区域', 'Area', 1.4),
      content: column('举报内容', 'What it says', 4, { required: true }),
      answer: column('是否要求回复', 'Answer wanted', 1.2),
      handling: column('办理情况', 'Handling', 2.4),
    }),
    ...dated,
  },
}
