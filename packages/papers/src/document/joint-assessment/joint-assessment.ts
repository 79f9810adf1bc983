import { column, list, optional, text } from '../../field/field.js'
import { dated, receiver } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 会商研判报告: who saw what, what all agree on and what they do not. */
export const jointAssessment: PaperKind = {
  id: 'joint-assessment',
  title: { zh: '会商研判报告', en: 'Report of a joint assessment' },
  layout: 'official',
  series: '研判',
  act: null,
  figures: ['heat-map', 'load-curve', 'timeline'],
  laws: {},
  actedOn: 'date',
  fields: {
    ...receiver,
    matter: text('事项名称', 'Matter'),
    convenor: text('召集单位', 'Convenor'),
    participants: text('参加单位及人员', 'Those present'),
    materials: text('会商材料', 'What was seen'),
    facts: text('一致认定的事实', 'Facts agreed'),
    disputed: optional(text('有分歧的问题', 'Points in dispute')),
    views: list('各单位法律意见', 'Legal views', {
      body: column('单位', 'Body', 2, { required: true }),
      view: column('意见', 'View', 6, { required: true }),
    }),
    conclusion: text('结论', 'Conclusion'),
    tasks: list('任务分工', 'Tasks', {
      task: column('事项', 'Task', 5, { required: true }),
      body: column('单位', 'Body', 2.5, { required: true }),
      due: column('时限', 'Until', 2.6, { type: 'date', required: true }),
    }),
    dissent: optional(text('保留意见', 'Dissent')),
    'copies-to': optional(text('抄送', 'Copies to')),
    ...dated,
  },
}
