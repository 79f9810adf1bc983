import { date, optional, text } from '../../field/field.js'
import { attachments, contact, dated, receiver } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 复函: what was found, and what to bear in mind with it. */
export const requestReply: PaperKind = {
  id: 'request-reply',
  title: { zh: '协查复函', en: 'Reply to a request' },
  layout: 'official',
  series: '复',
  act: null,
  laws: {},
  actedOn: 'date',
  fields: {
    ...receiver,
    'request-number': text('来函文号', 'Number of the request'),
    'request-date': date('来函日期', 'Date of the request'),
    matter: text('事项', 'Matter'),
    result: text('查询结果', 'What was found'),
    limits: optional(text('说明', 'What is to be borne in mind')),
    ...attachments,
    ...contact,
    ...dated,
  },
}
