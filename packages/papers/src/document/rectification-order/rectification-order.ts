import { basis, date, text } from '../../field/field.js'
import { dated, inspectors, party } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 责令改正通知书: of the body that has the power; police papers serve police matters. */
export const rectificationOrder: PaperKind = {
  id: 'rectification-order',
  title: { zh: '责令改正通知书', en: 'Order to rectify' },
  layout: 'form',
  series: '责改',
  act: 'order-rectification',
  laws: {},
  actedOn: 'date',
  fields: {
    ...party,
    facts: text('违法事实', 'Facts'),
    breached: basis('违反的规定', 'Breached'),
    basis: basis('责令改正依据', 'Basis'),
    demands: text('改正内容和要求', 'What is to be done'),
    deadline: date('改正期限', 'Until'),
    reconsideration: text('复议机关', 'Body of reconsideration'),
    court: text('管辖法院', 'Court'),
    ...inspectors,
    ...dated,
  },
}
