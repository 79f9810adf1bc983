import { number, optional, text } from '../../field/field.js'
import { dated } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 简报: short, for many. */
export const bulletin: PaperKind = {
  id: 'bulletin',
  title: { zh: '工作简报', en: 'Bulletin' },
  layout: 'official',
  series: '简',
  act: null,
  laws: {},
  actedOn: 'date',
  fields: {
    issue: number('期数', 'Issue'),
    headline: text('标题', 'Headline'),
    lead: text('导语', 'Lead'),
    body: text('正文', 'Text'),
    secrecy: optional(text('密级', 'Secrecy')),
    'copies-to': optional(text('抄送', 'Copies to')),
    ...dated,
  },
}
