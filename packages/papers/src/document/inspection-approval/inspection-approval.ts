import { basis, date, number, optional, text } from '../../field/field.js'
import { dated, inspectors } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 行政检查审批表: who goes, where, on what basis, and how often in the year already. */
export const inspectionApproval: PaperKind = {
  id: 'inspection-approval',
  title: { zh: '行政检查审批表', en: 'Approval of an inspection' },
  layout: 'form',
  series: '检审',
  act: 'inspect',
  laws: { who: { instrument: 'administrative-penalty-law', article: '42' } },
  actedOn: 'date',
  fields: {
    source: text('检查来源', 'Source of the task'),
    basis: basis('检查依据', 'Basis'),
    object: text('检查对象', 'Whom'),
    place: text('检查地点', 'Place'),
    items: text('检查事项', 'Items'),
    method: text('检查方式', 'Method'),
    'planned-for': date('计划检查日期', 'Planned for'),
    ...inspectors,
    helpers: optional(text('协助人员及人数', 'Helpers and how many')),
    'visits-this-year': number('本年度已检查次数', 'Visits this year'),
    'yearly-cap': optional(number('年度检查次数上限', 'Yearly cap')),
    opinion: text('承办机构意见', 'Proposal'),
    approver: optional(text('负责人审批意见', 'Decision of the head')),
    ...dated,
  },
}
