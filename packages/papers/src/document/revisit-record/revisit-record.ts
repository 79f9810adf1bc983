import { date, number, optional, text } from '../../field/field.js'
import { dated, inspectors } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 回头看记录: whether it stayed so. */
export const revisitRecord: PaperKind = {
  id: 'revisit-record',
  title: { zh: '回头看记录', en: 'Record of a re-visit' },
  layout: 'form',
  series: '回访',
  act: null,
  figures: ['load-curve'],
  laws: {},
  actedOn: 'date',
  fields: {
    matter: text('事项名称', 'Matter'),
    round: number('第几次', 'Round'),
    announced: text('是否事先通知', 'Announced'),
    from: date('用电数据期间自', 'Power data from'),
    to: date('用电数据期间至', 'Power data to'),
    place: text('地点', 'Place'),
    seen: text('现场情况', 'What was seen'),
    'machines-back': number('恢复运行设备台数', 'Machines running again'),
    action: optional(text('处理', 'Action')),
    ...inspectors,
    ...dated,
  },
}
