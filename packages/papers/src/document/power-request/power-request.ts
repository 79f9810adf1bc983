import { basis, column, date, list, optional, text } from '../../field/field.js'
import { contact, dated, receiver } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 协查函: what is asked, for what, until when. */
export const powerRequest: PaperKind = {
  id: 'power-request',
  title: { zh: '协查函（供电企业）', en: 'Request to the power company' },
  layout: 'official',
  series: '函',
  act: null,
  issuers: [
    'development-reform',
    'energy-conservation',
    'energy-bureau',
    'police',
    'market-supervision',
    'cyberspace',
    'communications-administration',
    'finance-office',
  ],
  laws: {},
  actedOn: 'date',
  fields: {
    ...receiver,
    matter: text('事项', 'Matter'),
    basis: basis('依据', 'Basis'),
    purpose: text('用途', 'Purpose'),
    asked: list('协查内容', 'What is asked', {
      account: column('户号', 'Account', 2, { required: true }),
      from: column('数据自', 'From', 2, { type: 'date', required: true }),
      to: column('数据至', 'To', 2, { type: 'date', required: true }),
      items: column('所需资料', 'What is asked', 4, { required: true }),
    }),
    due: date('回复期限', 'Answer until'),
    ...contact,
    'copies-to': optional(text('抄送', 'Copies to')),
    ...dated,
  },
}
