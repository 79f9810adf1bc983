import { number, optional, text } from '../../field/field.js'
import { dated, party } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 承诺书: a voluntary promise, never a penalty and never a legal basis. */
export const commitmentLetter: PaperKind = {
  id: 'commitment-letter',
  title: { zh: '承诺书', en: 'Letter of commitment' },
  layout: 'form',
  series: '诺',
  act: null,
  by: 'party',
  laws: {},
  actedOn: 'date',
  fields: {
    ...party,
    account: optional(text('用电户号', 'Account')),
    place: text('地点', 'Place'),
    found: text('查明情况', 'What was found'),
    count: number('设备台数', 'Machines'),
    contact: text('联系人及电话', 'Contact'),
    witness: optional(text('见证人', 'Witness')),
    ...dated,
  },
}
