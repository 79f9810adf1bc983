import { moment, optional, text } from '../../field/field.js'
import { inspectors, machines, party, place } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 现场检查（勘验）笔录: what was found, and no order or penalty in it. */
export const inspectionRecord: PaperKind = {
  id: 'inspection-record',
  title: { zh: '现场检查（勘验）笔录', en: 'Record of on-site inspection' },
  layout: 'form',
  series: '检',
  act: 'inspect',
  laws: { certificate: { instrument: 'administrative-penalty-law', article: '55' } },
  actedOn: 'from',
  fields: {
    from: moment('检查开始时间', 'From'),
    to: moment('检查结束时间', 'To'),
    ...place,
    ...party,
    ...inspectors,
    recorder: text('记录人', 'Recorder'),
    helpers: optional(text('协助人员', 'Helpers')),
    witness: optional(text('见证人（在场人）', 'Witness')),
    'answer-rights': text('当事人对权利告知的答复', 'Answer on rights'),
    scene: text('现场情况', 'What was found'),
    meter: optional(text('电能表号、封印、倍率', 'Meter, seals, ratio')),
    'meter-reading': optional(text('表计示数', 'Reading')),
    transformer: optional(text('变压器容量', 'Transformer')),
    measured: optional(text('钳表实测', 'Clamp measurement')),
    network: optional(text('网络接入', 'Network')),
    'pool-screens': optional(text('矿池页面', 'Pool on screen')),
    ...machines,
    photos: optional(text('照片、录像编号', 'Photographs')),
    statement: optional(text('当事人说明', 'Statement')),
    refusal: optional(text('拒签情况', 'Refusal to sign')),
  },
}
