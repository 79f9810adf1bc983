import { column, list, moment, optional, text } from '../../field/field.js'
import { cause, inspectors } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 电子数据提取笔录及清单: tool, clock, and the hash of each file (法发〔2016〕22号). */
export const electronicDataList: PaperKind = {
  id: 'electronic-data-list',
  title: { zh: '电子数据提取笔录及清单', en: 'Record and list of electronic data' },
  layout: 'form',
  series: '电取',
  act: 'record-interview',
  laws: {},
  actedOn: 'from',
  fields: {
    ...cause,
    object: text('提取对象', 'Taken from'),
    from: moment('提取开始时间', 'From'),
    to: moment('提取结束时间', 'To'),
    place: text('提取地点', 'Place'),
    method: text('提取方法、工具及版本', 'Method, tool and version'),
    'clock-offset': text('设备时钟与标准时间之差', 'Clock of the device against true time'),
    process: text('提取过程', 'How it was done'),
    ...inspectors,
    holder: optional(text('电子数据持有人（提供人）', 'Holder of the data')),
    witness: optional(text('见证人', 'Witness')),
    refusal: optional(text('无法签名的情况', 'Why nobody could sign')),
    files: list('电子数据清单', 'List of data', {
      name: column('名称', 'Name', 2.2, { required: true }),
      category: column('类别', 'Kind', 1.2),
      format: column('文件格式', 'Format', 1),
      size: column('字节数', 'Bytes', 1.3, { type: 'number' }),
      sha256: column('SHA-256', 'SHA-256', 4, { required: true }),
      sm3: column('SM3', 'SM3', 4),
    }),
  },
}
