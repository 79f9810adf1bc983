import { basis, optional, text } from '../../field/field.js'
import { cause, dated, inspectors, party } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 立案审批表. */
export const filingApproval: PaperKind = {
  id: 'filing-approval',
  title: { zh: '立案审批表', en: 'Approval to file a case' },
  layout: 'form',
  series: '立审',
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
    'town-government',
  ],
  laws: {
    term: { instrument: 'administrative-penalty-law', article: '60' },
    file: { instrument: 'administrative-penalty-law', article: '54' },
  },
  actedOn: 'date',
  fields: {
    source: text('案件来源', 'Source'),
    ...cause,
    ...party,
    facts: text('基本情况', 'Facts'),
    basis: basis('涉嫌违反的规定', 'Suspected breach of'),
    proposal: text('承办人意见', 'Proposal'),
    ...inspectors,
    'unit-view': optional(text('承办机构意见', 'View of the office')),
    'leader-view': optional(text('负责人审批意见', 'Decision of the head')),
    ...dated,
  },
}
