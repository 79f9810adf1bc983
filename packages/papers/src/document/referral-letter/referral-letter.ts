import { basis, optional, text } from '../../field/field.js'
import { attachments, contact, dated, receiver } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 涉嫌犯罪案件移送书, with the five kinds of papers that go along. */
export const referralLetter: PaperKind = {
  id: 'referral-letter',
  title: { zh: '涉嫌犯罪案件移送书', en: 'Referral of a suspected crime' },
  layout: 'official',
  series: '移',
  act: 'refer-to-police',
  laws: {
    must: { instrument: 'referral-regulations', article: '3' },
    answer: { instrument: 'referral-regulations', article: '8' },
  },
  actedOn: 'date',
  fields: {
    ...receiver,
    matter: text('案件名称', 'Case'),
    source: text('案件来源', 'Source'),
    facts: text('主要事实', 'Facts'),
    offence: text('涉嫌罪名', 'Suspected offence'),
    basis: basis('涉嫌触犯的条款', 'Articles'),
    measures: optional(text('已采取的措施', 'Measures taken')),
    ...attachments,
    ...contact,
    'copies-to': optional(text('抄送', 'Copies to')),
    ...dated,
  },
}
