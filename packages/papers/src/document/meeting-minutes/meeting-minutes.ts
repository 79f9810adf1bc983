import { column, list, optional, text } from '../../field/field.js'
import { dated } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 会议纪要. */
export const meetingMinutes: PaperKind = {
  id: 'meeting-minutes',
  title: { zh: '会议纪要', en: 'Minutes of a meeting' },
  layout: 'official',
  series: '纪要',
  act: null,
  laws: {},
  actedOn: 'date',
  fields: {
    headline: text('会议名称', 'Meeting'),
    place: text('会议地点', 'Place'),
    chair: text('主持人', 'Chair'),
    present: text('出席', 'Present'),
    absent: optional(text('请假', 'Excused')),
    gist: text('会议情况', 'What was discussed'),
    resolutions: list('议定事项', 'Resolved', {
      item: column('议定事项', 'Resolved', 5, { required: true }),
      body: column('责任单位', 'Body', 2.5, { required: true }),
      due: column('时限', 'Until', 2.6, { type: 'date' }),
    }),
    'copies-to': optional(text('抄送', 'Copies to')),
    ...dated,
  },
}
