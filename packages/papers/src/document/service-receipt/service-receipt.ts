import { column, list, moment, optional, text } from '../../field/field.js'
import { dated } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 送达回证. */
export const serviceReceipt: PaperKind = {
  id: 'service-receipt',
  title: { zh: '送达回证', en: 'Receipt of service' },
  layout: 'form',
  series: '送',
  act: null,
  laws: { serve: { instrument: 'administrative-penalty-law', article: '61' } },
  actedOn: 'date',
  fields: {
    documents: list('送达文书', 'Papers served', {
      name: column('文书名称', 'Paper', 4, { required: true }),
      number: column('文号', 'Number', 3, { required: true }),
      copies: column('份数', 'Copies', 1, { type: 'number' }),
    }),
    receiver: text('受送达人', 'Served on'),
    address: text('送达地址', 'Address'),
    method: text('送达方式', 'How'),
    'served-at': optional(moment('送达时间', 'When')),
    substitute: optional(text('代收人及与受送达人关系', 'Who received it instead')),
    refusal: optional(text('拒收事由', 'Refusal')),
    witness: optional(text('见证人', 'Witness')),
    ...dated,
  },
}
