import { column, list, text } from '../../field/field.js'
import { dated } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 卷宗目录. */
export const fileIndex: PaperKind = {
  id: 'file-index',
  title: { zh: '卷宗目录', en: 'Index of the file' },
  layout: 'form',
  series: '卷',
  act: null,
  laws: {},
  actedOn: 'date',
  fields: {
    matter: text('事项名称', 'Matter'),
    archive: text('归档号', 'Archive no.'),
    papers: list('卷内文件', 'Papers', {
      number: column('文号', 'Number', 2.6),
      name: column('题名', 'Title', 4, { required: true }),
      date: column('日期', 'Date', 2, { type: 'date' }),
      pages: column('页次', 'Pages', 1.2),
      note: column('备注', 'Note', 1.4),
    }),
    'closed-by': text('立卷人', 'Filed by'),
    ...dated,
  },
}
