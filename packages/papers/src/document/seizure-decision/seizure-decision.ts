import { basis, date, number, text } from '../../field/field.js'
import { cause, dated, inspectors, machines, party } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 查封（扣押）决定书及清单: 行政强制法 24 says what it must name. */
export const seizureDecision: PaperKind = {
  id: 'seizure-decision',
  title: { zh: '查封（扣押）决定书', en: 'Decision to seal or seize' },
  layout: 'form',
  series: '扣',
  act: 'seal-or-seize',
  laws: {
    decision: { instrument: 'administrative-compulsion-law', article: '24' },
    term: { instrument: 'administrative-compulsion-law', article: '25' },
    keep: { instrument: 'administrative-compulsion-law', article: '26' },
  },
  actedOn: 'date',
  fields: {
    ...party,
    ...cause,
    reason: text('事实和理由', 'Facts and reason'),
    basis: basis('查封（扣押）依据', 'Basis'),
    from: date('期限自', 'From'),
    to: date('期限至', 'To'),
    keeper: text('保管地点、保管人', 'Kept where and by whom'),
    copies: number('份数', 'Copies'),
    reconsideration: text('复议机关', 'Body of reconsideration'),
    court: text('管辖法院', 'Court'),
    ...inspectors,
    ...machines,
    ...dated,
  },
}
