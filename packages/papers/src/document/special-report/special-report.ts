import { optional, text } from '../../field/field.js'
import { dated, receiver } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 情况专报: one matter, for one reader. */
export const specialReport: PaperKind = {
  id: 'special-report',
  title: { zh: '情况专报', en: 'Special report' },
  layout: 'official',
  series: '专报',
  act: null,
  figures: ['heat-map'],
  laws: {},
  actedOn: 'date',
  fields: {
    ...receiver,
    headline: text('标题', 'Headline'),
    lead: text('导语', 'Lead'),
    situation: text('基本情况', 'Situation'),
    actions: text('工作措施', 'Actions'),
    problems: text('存在问题', 'Problems'),
    next: text('下一步打算', 'Next steps'),
    secrecy: optional(text('密级', 'Secrecy')),
    'copies-to': optional(text('抄送', 'Copies to')),
    ...dated,
  },
}
