import { date, number, optional, text } from '../../field/field.js'
import { dated, inspectors, party } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 整改验收、结案销号表: two persons and proof that it stopped. */
export const clearanceForm: PaperKind = {
  id: 'clearance-form',
  title: { zh: '整改验收与销号表', en: 'Form of acceptance and clearance' },
  layout: 'form',
  series: '销',
  act: null,
  figures: ['load-curve'],
  laws: {},
  actedOn: 'date',
  fields: {
    matter: text('事项名称', 'Matter'),
    case: text('事项编号', 'Case'),
    ...party,
    measures: text('处置措施', 'Measures'),
    count: number('设备台数', 'Machines'),
    disposition: text('设备去向', 'Where the machines went'),
    proof: text('停止证明', 'Proof that it stopped'),
    from: date('证明期间自', 'Proof from'),
    to: date('证明期间至', 'Proof to'),
    ...inspectors,
    'unit-view': optional(text('承办单位意见', 'View of the office')),
    'leader-view': optional(text('负责人意见', 'View of the head')),
    'revisit-plan': text('回头看计划', 'When it is visited again'),
    archive: optional(text('归档号', 'Archive no.')),
    ...dated,
  },
}
