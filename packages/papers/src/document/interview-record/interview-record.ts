import { column, date, list, moment, optional, text } from '../../field/field.js'
import { cause, inspectors } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 询问笔录: question by question, read back, signed on every page. */
export const interviewRecord: PaperKind = {
  id: 'interview-record',
  title: { zh: '询问笔录', en: 'Record of an interview' },
  layout: 'form',
  series: '询',
  act: 'record-interview',
  laws: { certificate: { instrument: 'administrative-penalty-law', article: '55' } },
  actedOn: 'from',
  fields: {
    ...cause,
    from: moment('询问开始时间', 'From'),
    to: moment('询问结束时间', 'To'),
    place: text('询问地点', 'Place'),
    ...inspectors,
    recorder: text('记录人', 'Recorder'),
    person: text('被询问人姓名', 'Person interviewed'),
    'person-sex': optional(text('性别', 'Sex')),
    'person-born': optional(date('出生日期', 'Born')),
    'person-id': text('身份证件号码', 'Identity document'),
    'person-work': optional(text('工作单位、职务', 'Work')),
    'person-address': text('住址', 'Address'),
    'person-phone': optional(text('电话', 'Telephone')),
    guardian: optional(text('未成年人的监护人', 'Guardian of a minor')),
    recording: optional(text('录音录像编号', 'Recording')),
    answers: list('问答', 'Questions and answers', {
      question: column('问', 'Question', 4, { required: true }),
      answer: column('答', 'Answer', 6, { required: true }),
    }),
    refusal: optional(text('拒签情况', 'Refusal to sign')),
  },
}
