import { date, optional, text } from '../../field/field.js'
import { attachments, dated } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 移送回执. */
export const referralReceipt: PaperKind = {
  id: 'referral-receipt',
  title: { zh: '移送回执', en: 'Receipt of a referral' },
  layout: 'form',
  series: '移回',
  act: null,
  issuers: ['police'],
  laws: { answer: { instrument: 'referral-regulations', article: '8' } },
  actedOn: 'date',
  fields: {
    'referral-number': text('移送书文号', 'Number of the referral'),
    'referred-by': text('移送单位', 'Referred by'),
    matter: text('案件名称', 'Case'),
    'received-on': date('接收日期', 'Received on'),
    ...attachments,
    answer: optional(text('审查结果', 'What was decided')),
    'answer-number': optional(text('立案（不予立案）通知书文号', 'Number of the notice')),
    ...dated,
  },
}
